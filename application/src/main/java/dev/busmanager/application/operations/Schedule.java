package dev.busmanager.application.operations;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When something happens by itself: at points in time that all processes agree about. */
public sealed interface Schedule {

    /** Each day at this time on the wall of the office. */
    record Daily(LocalTime at) implements Schedule {

        @Override
        public Turn latest(Instant now, ZoneId zone) {
            var today = LocalDate.ofInstant(now, zone);
            return turn(start(today, zone).isAfter(now) ? today.minusDays(1) : today, zone);
        }

        @Override
        public Turn next(Instant now, ZoneId zone) {
            return turn(latest(now, zone).day().plusDays(1), zone);
        }

        private Turn turn(LocalDate day, ZoneId zone) {
            return new Turn(day.toString(), day, start(day, zone));
        }

        /** A time that a clock skips on this day is the moment at which it skips. */
        private Instant start(LocalDate day, ZoneId zone) {
            return day.atTime(at).atZone(zone).toInstant();
        }
    }

    /** Again and again; counted from the same beginning everywhere. */
    record Every(Duration pause) implements Schedule {

        @Override
        public Turn latest(Instant now, ZoneId zone) {
            var seconds = pause.toSeconds();
            return turn(Instant.ofEpochSecond(Math.floorDiv(now.getEpochSecond(), seconds) * seconds), zone);
        }

        @Override
        public Turn next(Instant now, ZoneId zone) {
            return turn(latest(now, zone).at().plus(pause), zone);
        }

        private static Turn turn(Instant at, ZoneId zone) {
            return new Turn(at.toString(), LocalDate.ofInstant(at, zone), at);
        }
    }

    /** The last one that has come. */
    Turn latest(Instant now, ZoneId zone);

    /** The first one that has not. */
    Turn next(Instant now, ZoneId zone);

    /**
     * @param name tells it from all other turns
     * @param day the business day on which it begins
     */
    record Turn(String name, LocalDate day, Instant at) {}
}
