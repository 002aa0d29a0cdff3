package dev.busmanager.application.operations;

import dev.busmanager.application.operations.in.MetricsUseCase.Gauge;
import dev.busmanager.application.operations.out.Gauges;
import dev.busmanager.application.operations.out.ProcessProbe;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** What the process takes, for the metrics. */
public final class ProcessGauges implements Gauges {

    private final ProcessProbe process;
    private final Clock clock;

    public ProcessGauges(ProcessProbe process, Clock clock) {
        this.process = process;
        this.clock = clock;
    }

    @Override
    public List<Gauge> read() {
        var memory = process.memory();
        var gauges = new ArrayList<Gauge>();
        gauges.add(new Gauge("busmanager_heap_used_bytes", "Heap in use, garbage included", memory.heapUsedBytes()));
        if (memory.residentBytes() != null)
            gauges.add(new Gauge("busmanager_resident_bytes", "Memory of the process", memory.residentBytes()));
        if (memory.anonymousBytes() != null)
            gauges.add(new Gauge(
                    "busmanager_anonymous_bytes",
                    "Of the memory of the process, what is not of a file",
                    memory.anonymousBytes()));
        var up = Duration.between(process.program().startedAt(), clock.instant());
        gauges.add(new Gauge("busmanager_uptime_seconds", "Time since the start", up.toSeconds()));
        return gauges;
    }
}
