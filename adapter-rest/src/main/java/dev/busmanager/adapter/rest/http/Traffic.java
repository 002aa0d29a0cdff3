package dev.busmanager.adapter.rest.http;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import org.springframework.stereotype.Component;

/** What went through since the start, for the metrics. */
@Component
class Traffic {

    /** Upper bounds in milliseconds; the last class has none. */
    static final long[] CLASSES = {5, 25, 100, 500, 1_000, 3_000};

    private final LongAdder[] byStatus = adders(6);
    private final LongAdder[] byTime = adders(CLASSES.length + 1);
    private final LongAdder millis = new LongAdder();

    void count(int status, long took) {
        byStatus[Math.clamp(status / 100, 0, 5)].increment();
        var index = 0;
        while (index < CLASSES.length && took > CLASSES[index]) index++;
        byTime[index].increment();
        millis.add(took);
    }

    Map<String, Long> byStatus() {
        var counts = new TreeMap<String, Long>();
        for (int hundred = 1; hundred < byStatus.length; hundred++) counts.put(hundred + "xx", byStatus[hundred].sum());
        return counts;
    }

    /** How many took up to this class's bound, longer classes not included. */
    long inClass(int index) {
        return byTime[index].sum();
    }

    long millis() {
        return millis.sum();
    }

    private static LongAdder[] adders(int count) {
        var adders = new LongAdder[count];
        for (int i = 0; i < count; i++) adders[i] = new LongAdder();
        return adders;
    }
}
