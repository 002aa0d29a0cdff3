package dev.busmanager.application.notification.out;

import dev.busmanager.application.notification.NumberedEvent;
import java.time.Instant;
import java.util.List;

/**
 * The events of the last day, numbered in the order in which they were kept: when one can be read, so can all with
 * smaller numbers.
 */
public interface LiveEventLog {

    /** The topic of the signal that says there are new ones. */
    String SIGNAL = "live_event";

    Span kept();

    /** In order. */
    List<NumberedEvent> after(long number, int most);

    /**
     * Forgets all up to the newest one that is older, except the newest of all, which shows how far it went.
     *
     * @return how many were forgotten
     */
    int forgetBefore(Instant instant);

    /** First and last number that can still be read; both 0 when there never was one. */
    record Span(long oldest, long newest) {

        /** Whether nothing that came after this number was forgotten, and the number is not of another database. */
        public boolean reachesBackTo(long number) {
            return number >= oldest - 1 && number <= newest;
        }
    }
}
