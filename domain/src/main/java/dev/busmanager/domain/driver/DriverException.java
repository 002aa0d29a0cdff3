package dev.busmanager.domain.driver;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Kind;
import java.util.Map;

/** All that can go wrong with the register of persons and their licences. */
public abstract sealed class DriverException extends DomainException {

    private DriverException(Kind kind, String code, String message, Map<String, Object> params) {
        super(kind, code, message, params);
    }

    private DriverException(Kind kind, String code, String message) {
        this(kind, code, message, Map.of());
    }

    public static final class NoSuchPerson extends DriverException {
        public NoSuchPerson() {
            super(Kind.NOT_FOUND, "driver.no-such-person", "There is no such person");
        }
    }

    /** Trips that are not over and expenses that nobody decided need somebody who answers for them. */
    public static final class PersonInUse extends DriverException {
        public PersonInUse(long trips, long expenses, long timetables) {
            super(
                    Kind.CONFLICT,
                    "driver.person-in-use",
                    ("This person has %d trips that are planned or on the way, %d expenses that wait for a decision and"
                                    + " %d timetables; settle them first")
                            .formatted(trips, expenses, timetables),
                    Map.of("trips", trips, "expenses", expenses, "timetables", timetables));
        }
    }

    public static final class Oneself extends DriverException {
        public Oneself() {
            super(
                    Kind.CONFLICT,
                    "driver.oneself",
                    "This is you: nobody can remove himself; another administrator can do it");
        }
    }

    public static final class NothingReported extends DriverException {
        public NothingReported() {
            super(
                    Kind.CONFLICT,
                    "driver.nothing-reported",
                    "Nothing is reported about this licence; it was decided already or taken back");
        }
    }
}
