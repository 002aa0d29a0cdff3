package dev.busmanager.application.operations.in;

import java.util.List;

/** Figures about the running process, for a monitoring system that has its own key. */
public interface MetricsUseCase {

    List<Gauge> read();

    /** @param name in the manner of Prometheus: with its unit at the end */
    record Gauge(String name, String help, double value) {}
}
