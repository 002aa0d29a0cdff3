package dev.busmanager.domain.trip;

import dev.busmanager.domain.shared.Question;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is odd about a trip, and only a person can know whether it is right. */
public sealed interface TripQuestion extends Question {

    /** What somebody reads off a meter with gloves on needs no essay; what is planned against the papers does. */
    @Override
    default boolean needsReason() {
        return switch (this) {
            case ReadingBelowLast _, ReadingFarAboveLast _, ReadingAboveNext _, DistanceOdd _ -> false;
            case BusOverlaps _, DriverOverlaps _, BusAway _, DriverAway _, BusNotActive _, PaperLapses _,
                    LicenceLapses _ -> true;
        };
    }

    /** The meter stood higher already. */
    record ReadingBelowLast(Odometer reading, Odometer last, String number) implements TripQuestion {
        @Override
        public String code() {
            return "trip.reading-below-last";
        }

        @Override
        public String detail() {
            return "The reading %s km is below %s km, with which trip %s ended".formatted(reading, last, number);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("reading", reading.km(), "last", last.km(), "number", number);
        }
    }

    /** The bus has driven a long way that no trip knows of. */
    record ReadingFarAboveLast(Odometer reading, Odometer last, String number) implements TripQuestion {
        @Override
        public String code() {
            return "trip.reading-far-above-last";
        }

        @Override
        public String detail() {
            return "The reading is %s km above %s km, with which trip %s ended"
                    .formatted(new Odometer(reading.since(last)), last, number);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("km", reading.since(last), "last", last.km(), "number", number);
        }
    }

    /** Entered late, and the next trip began below it. */
    record ReadingAboveNext(Odometer reading, Odometer next, String number) implements TripQuestion {
        @Override
        public String code() {
            return "trip.reading-above-next";
        }

        @Override
        public String detail() {
            return "The reading %s km is above %s km, with which trip %s began".formatted(reading, next, number);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("reading", reading.km(), "next", next.km(), "number", number);
        }
    }

    /**
     * Much more or less than the route has.
     *
     * @param guess what may have been meant, when two digits changed places
     */
    record DistanceOdd(BigDecimal km, BigDecimal usual, @Nullable Odometer guess) implements TripQuestion {
        @Override
        public String code() {
            return "trip.distance-odd";
        }

        @Override
        public String detail() {
            var odd = "%s km on a route of %s km".formatted(plain(km), plain(usual));
            return guess == null ? odd : odd + "; perhaps two digits changed places, and %s km is meant".formatted(guess);
        }

        @Override
        public Map<String, Object> params() {
            return guess == null
                    ? Map.of("km", km, "usual", usual)
                    : Map.of("km", km, "usual", usual, "guess", guess.km());
        }

        private static String plain(BigDecimal number) {
            return number.stripTrailingZeros().toPlainString();
        }
    }

    /** The bus is planned elsewhere at that time. */
    record BusOverlaps(String bus, String number) implements TripQuestion {
        @Override
        public String code() {
            return "trip.bus-overlaps";
        }

        @Override
        public String detail() {
            return "%s is planned for trip %s at that time".formatted(bus, number);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("bus", bus, "number", number);
        }
    }

    record DriverOverlaps(String driver, String number) implements TripQuestion {
        @Override
        public String code() {
            return "trip.driver-overlaps";
        }

        @Override
        public String detail() {
            return "%s is planned for trip %s at that time".formatted(driver, number);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("driver", driver, "number", number);
        }
    }

    /** In the workshop, or away for another reason. */
    record BusAway(String bus, LocalDate from) implements TripQuestion {
        @Override
        public String code() {
            return "trip.bus-away";
        }

        @Override
        public String detail() {
            return "%s cannot be had from %s on".formatted(bus, from);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("bus", bus, "from", from.toString());
        }
    }

    record DriverAway(String driver, LocalDate from) implements TripQuestion {
        @Override
        public String code() {
            return "trip.driver-away";
        }

        @Override
        public String detail() {
            return "%s is away from %s on".formatted(driver, from);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("driver", driver, "from", from.toString());
        }
    }

    record BusNotActive(String bus, String status) implements TripQuestion {
        @Override
        public String code() {
            return "trip.bus-not-active";
        }

        @Override
        public String detail() {
            return "%s is not in service: %s".formatted(bus, status);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("bus", bus, "status", status);
        }
    }

    /** Before the bus is back. */
    record PaperLapses(String bus, String kind, LocalDate until) implements TripQuestion {
        @Override
        public String code() {
            return "trip.paper-lapses";
        }

        @Override
        public String detail() {
            return "%s of %s holds until %s only, and the trip ends later".formatted(kind, bus, until);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("bus", bus, "kind", kind, "until", until.toString());
        }
    }

    record LicenceLapses(String driver, LocalDate until) implements TripQuestion {
        @Override
        public String code() {
            return "trip.licence-lapses";
        }

        @Override
        public String detail() {
            return "The licence of %s holds until %s only, and the trip ends later".formatted(driver, until);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("driver", driver, "until", until.toString());
        }
    }
}
