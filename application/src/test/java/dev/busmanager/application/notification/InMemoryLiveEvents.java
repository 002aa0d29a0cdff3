package dev.busmanager.application.notification;

import dev.busmanager.application.notification.out.LiveEventLog;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.out.LiveEvents;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Every event is kept at once; whoever wants the signal sends it himself. */
public final class InMemoryLiveEvents implements LiveEvents, LiveEventLog {

    private final List<Kept> all = new ArrayList<>();
    private final Clock clock;
    private long last;

    public InMemoryLiveEvents(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void publish(LiveEvent event) {
        all.add(new Kept(clock.instant(), new NumberedEvent(++last, event)));
    }

    @Override
    public synchronized Span kept() {
        return all.isEmpty()
                ? new Span(0, 0)
                : new Span(all.getFirst().event().number(), all.getLast().event().number());
    }

    @Override
    public synchronized List<NumberedEvent> after(long number, int most) {
        return all.stream()
                .map(Kept::event)
                .filter(event -> event.number() > number)
                .limit(most)
                .toList();
    }

    @Override
    public synchronized int forgetBefore(Instant instant) {
        int before = all.size();
        var newestOld = all.stream()
                .filter(kept -> kept.at().isBefore(instant))
                .mapToLong(kept -> kept.event().number())
                .max()
                .orElse(0);
        all.removeIf(kept -> kept.event().number() <= newestOld && kept.event().number() < last);
        return before - all.size();
    }

    /** All that was published, without the numbers. */
    public synchronized List<LiveEvent> published() {
        return all.stream().map(kept -> kept.event().event()).toList();
    }

    private record Kept(Instant at, NumberedEvent event) {}
}
