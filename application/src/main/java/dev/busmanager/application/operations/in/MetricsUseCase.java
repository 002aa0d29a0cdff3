package dev.busmanager.application.operations.in;

import dev.busmanager.application.operations.out.Gauges.Gauge;
import java.util.List;

/** Figures about the running process, for a monitoring system that has its own key. */
public interface MetricsUseCase {

    List<Gauge> read();
}
