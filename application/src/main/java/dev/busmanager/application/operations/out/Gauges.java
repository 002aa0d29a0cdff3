package dev.busmanager.application.operations.out;

import dev.busmanager.application.operations.in.MetricsUseCase.Gauge;
import java.util.List;

/** Whoever has figures to show. */
public interface Gauges {

    List<Gauge> read();
}
