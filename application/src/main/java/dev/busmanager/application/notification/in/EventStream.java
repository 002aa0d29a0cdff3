package dev.busmanager.application.notification.in;

import dev.busmanager.application.notification.NumberedEvent;

/** An open screen, as far as events are concerned. None of these may wait: a slow one must not keep others waiting. */
public interface EventStream {

    /**
     * The first call.
     *
     * @param number the event up to which the screen is taken to know everything
     * @param afresh whether that had to be assumed: what was missed cannot be told any more, all is to be loaded again
     */
    void begin(long number, boolean afresh);

    void offer(NumberedEvent event);

    /** All up to this number that concerns the screen was offered. */
    void passed(long number);

    /** May be called more than once. */
    void end();
}
