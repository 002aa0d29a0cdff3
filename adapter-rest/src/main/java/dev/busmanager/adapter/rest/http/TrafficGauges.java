package dev.busmanager.adapter.rest.http;

import dev.busmanager.application.operations.in.MetricsUseCase.Gauge;
import dev.busmanager.application.operations.out.Gauges;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** What went through. */
@Component
class TrafficGauges implements Gauges {

    private final Traffic traffic;

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
        return gauges;
    }
}
