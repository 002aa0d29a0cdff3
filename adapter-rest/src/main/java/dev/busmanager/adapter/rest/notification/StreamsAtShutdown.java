package dev.busmanager.adapter.rest.notification;

import dev.busmanager.application.notification.in.FollowEventsUseCase;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Ends all streams before the web server stops: it waits for answers that are still being written. */
@Component
class StreamsAtShutdown implements SmartLifecycle {

    private final FollowEventsUseCase events;
    private volatile boolean running;

    StreamsAtShutdown(FollowEventsUseCase events) {
        this.events = events;
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        events.close();
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
