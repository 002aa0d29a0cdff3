package dev.busmanager.adapter.rest.http;

import dev.busmanager.application.operations.in.MetricsUseCase.Gauge;
import dev.busmanager.application.operations.out.Gauges;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What went through, and what the process takes. */
@Component
class TrafficGauges implements Gauges {

    private static final Path STATUS = Path.of("/proc/self/status");

    private final Traffic traffic;
    private final long begun = System.nanoTime();

    TrafficGauges(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    public List<Gauge> read() {
        var gauges = new ArrayList<Gauge>();
        traffic.byStatus()
                .forEach((status, count) -> gauges.add(new Gauge(
                        "busmanager_requests_" + status + "_total", "Answers of this class since the start", count)));
        gauges.add(new Gauge(
                "busmanager_requests_seconds_total", "Time spent on answers since the start", traffic.millis() / 1000.0));
        var slow = 0L;
        for (var index = Traffic.CLASSES.length; index > 0; index--) {
            slow += traffic.inClass(index);
            gauges.add(new Gauge(
                    "busmanager_requests_slower_than_%d_ms_total".formatted(Traffic.CLASSES[index - 1]),
                    "Answers that took longer than this",
                    slow));
        }
        var runtime = Runtime.getRuntime();
        gauges.add(new Gauge(
                "busmanager_heap_used_bytes", "Heap in use, garbage included", runtime.totalMemory() - runtime.freeMemory()));
        gauges.add(new Gauge("busmanager_resident_bytes", "Memory of the process", resident()));
        gauges.add(new Gauge(
                "busmanager_uptime_seconds", "Time since the start", (System.nanoTime() - begun) / 1_000_000_000L));
        return gauges;
    }

    private static double resident() {
        try (var lines = Files.lines(STATUS)) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) * 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException _) {
            return 0;
        }
    }
}
