package dev.busmanager.application.operations;

import dev.busmanager.application.operations.in.MetricsUseCase;
import dev.busmanager.application.operations.out.Gauges;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import java.util.List;

public final class MetricsService implements MetricsUseCase {

    private final List<Gauges> sources;

    public MetricsService(List<Gauges> sources) {
        this.sources = List.copyOf(sources);
    }

    @Override
    public List<Gauge> read() {
        return sources.stream().flatMap(source -> figures(source).stream()).toList();
    }

    /** While the database is away its figures are missing; those that tell how the house bears it are not. */
    private static List<Gauge> figures(Gauges source) {
        try {
            return source.read();
        } catch (StorageUnavailableException _) {
            return List.of();
        }
    }
}
