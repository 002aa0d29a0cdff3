package dev.busmanager.application.fleet.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.RowSink;
import java.time.LocalDate;
import java.util.List;

/** The papers that count and the taxes that are unpaid, by the day on which they end or are due. */
public interface CalendarQueries {

    /** A year, and what is seen of those beside it. */
    int MOST_DAYS = 400;

    /** Those days only on which there is something. */
    void days(Actor actor, LocalDate from, LocalDate to, RowSink<Day> sink);

    record Day(LocalDate day, List<CalendarEntry> entries) {}
}
