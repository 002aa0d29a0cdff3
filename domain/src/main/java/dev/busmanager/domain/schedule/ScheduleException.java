package dev.busmanager.domain.schedule;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.Kind;
import java.util.List;

/** All that can go wrong with timetables and with who can be had when. */
public abstract sealed class ScheduleException extends DomainException {

    private ScheduleException(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    public static final class NoSuchTimetable extends ScheduleException {
        public NoSuchTimetable() {
            super(Kind.NOT_FOUND, "schedule.no-such-timetable", "There is no such timetable");
        }
    }

    public static final class NoSuchAbsence extends ScheduleException {
        public NoSuchAbsence() {
            super(Kind.NOT_FOUND, "schedule.no-such-absence", "There is no such absence; it was taken back already");
        }
    }

    public static final class NothingReplaced extends ScheduleException {
        public NothingReplaced() {
            super(
                    Kind.RULE_BROKEN,
                    "schedule.nothing-replaced",
                    "A replacement needs another bus or another driver");
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField("bus_id", Flaw.missing(), getMessage()));
        }
    }

    /** The day has a trip already, and what was planned otherwise for it comes too late. */
    public static final class DayHasTrip extends ScheduleException {
        public DayHasTrip() {
            super(
                    Kind.CONFLICT,
                    "schedule.day-has-trip",
                    "The trip of that day is there already; change or cancel the trip itself");
        }
    }
}
