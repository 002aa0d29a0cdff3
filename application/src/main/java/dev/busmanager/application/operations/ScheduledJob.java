package dev.busmanager.application.operations;

/**
 * A job that comes by itself: once for each turn, whatever the number of processes. When no server was there, the
 * last turn is made up for at the next start, those before it are not. The payload has the business day as {@code day}.
 */
public interface ScheduledJob extends JobHandler {

    Schedule schedule();
}
