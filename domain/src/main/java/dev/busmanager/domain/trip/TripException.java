package dev.busmanager.domain.trip;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.Kind;
import java.util.List;
import java.util.Map;

/** All that can go wrong with trips. */
public abstract sealed class TripException extends DomainException {

    private TripException(Kind kind, String code, String message, Map<String, Object> params) {
        super(kind, code, message, params);
    }

    private TripException(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    public static final class NoSuchTrip extends TripException {
        public NoSuchTrip() {
            super(Kind.NOT_FOUND, "trip.no-such-trip", "There is no such trip");
        }
    }

    public static final class NumberTaken extends TripException {
        public NumberTaken(String number) {
            super(
                    Kind.CONFLICT,
                    "trip.number-taken",
                    "There is a trip %s already".formatted(number),
                    Map.of("number", number));
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField("trip_number", Flaw.taken(), getMessage()));
        }
    }

    /** The trip is not where this step begins. */
    public static final class WrongStatus extends TripException {
        public WrongStatus(TripStatus status, TripStatus wanted) {
            super(
                    Kind.CONFLICT,
                    "trip.wrong-status",
                    "The trip is %s; it cannot become %s".formatted(words(status), words(wanted)),
                    Map.of("status", status.wire(), "wanted", wanted.wire()));
        }
    }

    /** What can be done on the way only. */
    public static final class NotOnTheWay extends TripException {
        public NotOnTheWay(TripStatus status) {
            super(
                    Kind.CONFLICT,
                    "trip.not-on-the-way",
                    "The trip is %s; this can be done while it is on the way".formatted(words(status)),
                    Map.of("status", status.wire()));
        }
    }

    /** Whoever drove it may not change it any more; the office may. */
    public static final class Over extends TripException {
        public Over(TripStatus status) {
            super(
                    Kind.CONFLICT,
                    "trip.over",
                    "The trip is %s; the office can still change it".formatted(words(status)),
                    Map.of("status", status.wire()));
        }
    }

    public static final class NoWayBack extends TripException {
        public NoWayBack() {
            super(Kind.CONFLICT, "trip.no-way-back", "This trip goes one way; it has no way back");
        }
    }

    /** A way back with entries cannot just vanish. */
    public static final class ReturnHasEntries extends TripException {
        public ReturnHasEntries() {
            super(
                    Kind.CONFLICT,
                    "trip.return-has-entries",
                    "The way back has readings or takings; clear them before the trip becomes one-way");
        }
    }

    public static final class OdometerWentBack extends TripException {
        private final String field;

        public OdometerWentBack(String field, Odometer reading, Odometer before) {
            super(
                    Kind.RULE_BROKEN,
                    "trip.odometer-went-back",
                    "The reading %s km is below the one before it, %s km".formatted(reading, before),
                    Map.of("reading", reading.km(), "before", before.km()));
            this.field = field;
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField(field, Flaw.goesBack(), getMessage()));
        }
    }

    /** A closed trip has its readings. */
    public static final class ReadingsMissing extends TripException {
        private final transient List<String> missing;

        public ReadingsMissing(List<String> missing) {
            super(
                    Kind.RULE_BROKEN,
                    "trip.readings-missing",
                    "The trip cannot be closed without its odometer readings: %s".formatted(String.join(", ", missing)),
                    Map.of("missing", List.copyOf(missing)));
            this.missing = List.copyOf(missing);
        }

        @Override
        public List<InvalidField> fields() {
            return missing.stream()
                    .map(field -> new InvalidField(field, Flaw.missing()))
                    .toList();
        }
    }

    /** A bus can be at one place only. */
    public static final class BusAlreadyOut extends TripException {
        public BusAlreadyOut(String bus, String number) {
            super(
                    Kind.CONFLICT,
                    "trip.bus-already-out",
                    "%s is on the way with trip %s; complete that one first".formatted(bus, number),
                    Map.of("bus", bus, "number", number));
        }
    }

    public static final class DriverAlreadyOut extends TripException {
        public DriverAlreadyOut(String driver, String number) {
            super(
                    Kind.CONFLICT,
                    "trip.driver-already-out",
                    "%s is on the way with trip %s; complete that one first".formatted(driver, number),
                    Map.of("driver", driver, "number", number));
        }
    }

    /** Nobody can drive nothing. */
    public static final class NotManned extends TripException {
        public NotManned(String missing) {
            super(
                    Kind.RULE_BROKEN,
                    "trip.not-manned",
                    "The trip cannot start without a bus and a driver",
                    Map.of("missing", missing));
        }
    }

    private static String words(TripStatus status) {
        return switch (status) {
            case SCHEDULED -> "planned";
            case IN_PROGRESS -> "on the way";
            case COMPLETED -> "completed";
            case CANCELLED -> "cancelled";
        };
    }
}
