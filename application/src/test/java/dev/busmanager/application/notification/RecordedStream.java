package dev.busmanager.application.notification;

import dev.busmanager.application.notification.in.EventStream;
import java.util.ArrayList;
import java.util.List;

/** Writes down what a screen is told. */
final class RecordedStream implements EventStream {

    private final List<Long> offered = new ArrayList<>();
    private long begun = -1;
    private boolean afresh;
    private long passed;
    private boolean ended;

    @Override
    public void begin(long number, boolean afresh) {
        this.begun = number;
        this.afresh = afresh;
    }

    @Override
    public void offer(NumberedEvent event) {
        offered.add(event.number());
    }

    @Override
    public void passed(long number) {
        passed = number;
    }

    @Override
    public void end() {
        ended = true;
    }

    List<Long> offered() {
        return offered;
    }

    long begun() {
        return begun;
    }

    boolean isAfresh() {
        return afresh;
    }

    long passed() {
        return passed;
    }

    boolean isEnded() {
        return ended;
    }
}
