package dev.busmanager.domain.schedule;

import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is different with a timetable on one day. */
public sealed interface DayException {

    int REASON_MOST = 200;

    LocalDate day();

    @Nullable String reason();

    /** Nothing runs. */
    record DayOff(LocalDate day, @Nullable String reason) implements DayException {}

    /**
     * Another bus or another driver, or both; whoever is not named is the usual one.
     */
    record Replacement(LocalDate day, @Nullable BusId bus, @Nullable PersonId driver, @Nullable String reason)
            implements DayException {
        public Replacement {
            if (bus == null && driver == null) throw new ScheduleException.NothingReplaced();
        }
    }
}
