package dev.busmanager.application.demo.out;

import dev.busmanager.domain.schedule.TimetableId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Timetables and what was driven by them, made by the database itself: too much to be entered one by one. */
public interface DemoJourneys {

    /** A timetable of the demo that runs every day. */
    void addTimetable(DemoTimetable timetable);

    /**
     * The trips of these timetables; those that are over by now are done, and those under way are running. The same
     * timetables and days always make the same trips.
     *
     * @param held whose trips of today wait for somebody to begin them
     * @return how many
     */
    int drive(List<TimetableId> timetables, LocalDate from, LocalDate until, Set<TimetableId> held, Instant now);

    /** Whether the fleet of {@link #driveForYears} is there. */
    boolean hasYears();

    /**
     * Fifty buses, forty drivers, thirty routes and sixty timetables of their own, and a thousand trips of each bus
     * in three years.
     *
     * @param years until yesterday
     * @return how many trips
     */
    int driveForYears(int years, Instant now, Consumer<String> progress);

    /** @param back when it leaves for the way back; one way without */
    record DemoTimetable(
            TimetableId id,
            UUID bus,
            UUID driver,
            UUID route,
            LocalTime departure,
            LocalTime arrival,
            @Nullable LocalTime back,
            @Nullable LocalTime home) {}
}
