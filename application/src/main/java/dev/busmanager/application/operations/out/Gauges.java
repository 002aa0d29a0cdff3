package dev.busmanager.application.operations.out;

import java.util.List;

/** Whoever has figures to show. */
public interface Gauges {

    List<Gauge> read();

    /** @param name in the manner of Prometheus: with its unit at the end */
    record Gauge(String name, String help, double value) {}
}
