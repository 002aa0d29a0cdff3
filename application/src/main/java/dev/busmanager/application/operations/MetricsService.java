package dev.busmanager.application.operations;

import dev.busmanager.application.operations.in.MetricsUseCase;
import dev.busmanager.application.operations.out.Gauges;
import java.util.List;

public final class MetricsService implements MetricsUseCase {

    private final List<Gauges> sources;

    public MetricsService(List<Gauges> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public List<Gauge> read() {
        return sources.stream().flatMap(source -> source.read().stream()).toList();
    }
}
