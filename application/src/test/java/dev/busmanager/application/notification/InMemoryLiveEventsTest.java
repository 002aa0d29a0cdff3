package dev.busmanager.application.notification;

import dev.busmanager.application.notification.out.LiveEventLog;
import dev.busmanager.application.shared.out.LiveEvents;

class InMemoryLiveEventsTest extends LiveEventLogContract {

    private final InMemoryLiveEvents events = new InMemoryLiveEvents(clock);

    @Override
    protected LiveEvents events() {
        return events;
    }

    @Override
    protected LiveEventLog log() {
        return events;
    }
}
