package dev.busmanager.application.fleet.in;

import java.time.Instant;
import java.time.LocalDate;

/** The calendar for programs that know nothing but the token. */
public interface CalendarFeedQueries {

    /** @throws dev.busmanager.domain.fleet.FleetException.NoSuchCalendar when the token opens nothing any more */
    void read(String token, Feed feed);

    /** Takes the calendar piece by piece. */
    interface Feed {

        /** The first call. */
        void begin(String company, String name);

        void event(Event event);
    }

    /**
     * @param uid the same as long as it is the same paper or tax
     * @param revision grows with each change
     */
    record Event(String uid, LocalDate day, String summary, Instant updatedAt, long revision) {}
}
