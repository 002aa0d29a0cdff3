package dev.busmanager.domain.trip;

import dev.busmanager.domain.shared.Remark;
import java.util.Map;

/** Why a timetable has no trip on a day, where no question of planning says it already. */
public sealed interface SkipReason extends Remark {

    /** Somebody has said that nothing runs. */
    record DayOff() implements SkipReason {
        @Override
        public String code() {
            return "schedule.day-off";
        }

        @Override
        public String detail() {
            return "Nothing runs on this day";
        }
    }

    /** It is due, and the bus is still on the way. */
    record BusStillOut(String bus, String number) implements SkipReason {
        @Override
        public String code() {
            return "schedule.bus-still-out";
        }

        @Override
        public String detail() {
            return "%s is still on the way with trip %s".formatted(bus, number);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("bus", bus, "number", number);
        }
    }

    /** It is due, and the driver is still on the way. */
    record DriverStillOut(String driver, String number) implements SkipReason {
        @Override
        public String code() {
            return "schedule.driver-still-out";
        }

        @Override
        public String detail() {
            return "%s is still on the way with trip %s".formatted(driver, number);
        }

        @Override
        public Map<String, Object> params() {
            return Map.of("driver", driver, "number", number);
        }
    }

    record BusPutAway() implements SkipReason {
        @Override
        public String code() {
            return "schedule.bus-put-away";
        }

        @Override
        public String detail() {
            return "The bus was put away";
        }
    }

    record DriverPutAway() implements SkipReason {
        @Override
        public String code() {
            return "schedule.driver-put-away";
        }

        @Override
        public String detail() {
            return "The driver was put away or drives no more";
        }
    }

    record RoutePutAway() implements SkipReason {
        @Override
        public String code() {
            return "schedule.route-put-away";
        }

        @Override
        public String detail() {
            return "The route was put away";
        }
    }
}
