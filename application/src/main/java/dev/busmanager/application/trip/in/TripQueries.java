package dev.busmanager.application.trip.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripStatus;
import dev.busmanager.domain.trip.TripType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of trips: for the office all of them, for a driver his own. */
public interface TripQueries {

    /** @return how many there are in all, when the page asks for it */
    @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<TripView> sink);

    /** Those that the caller drives himself. */
    @Nullable Long mine(Actor actor, Filter filter, Page page, RowSink<TripView> sink);

    /** Of the whole filtered list. */
    Totals totals(Actor actor, Filter filter);

    TripView one(Actor actor, TripId id);

    /** What a driver has done in a month; for himself and the office. */
    Month month(Actor actor, UUID driver, YearMonth month);

    /**
     * @param search a part of the number, of a bus, a driver or a route
     * @param from the first business day, and {@code until} the last one
     * @param startsFrom the first moment, and {@code startsUntil} the last one
     * @param lacking only those over which something has to be asked that is missing
     */
    record Filter(
            @Nullable String search,
            Set<TripStatus> statuses,
            @Nullable UUID bus,
            @Nullable UUID driver,
            @Nullable UUID route,
            @Nullable UUID timetable,
            @Nullable TripType type,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Instant startsFrom,
            @Nullable Instant startsUntil,
            @Nullable Lacking lacking) {

        public static final Filter NONE =
                new Filter(null, Set.of(), null, null, null, null, null, null, null, null, null, null);

        public Filter {
            statuses = Set.copyOf(statuses);
        }

        public Filter of(UUID driverOnly) {
            return new Filter(
                    search, statuses, bus, driverOnly, route, timetable, type, from, until, startsFrom, startsUntil,
                    lacking);
        }
    }

    /** What an office looks after. */
    enum Lacking {
        /** Over, and a reading was never entered. */
        READINGS,
        /** Over, and nothing was taken on it. */
        TAKINGS,
        /** Something odd passed. */
        DECISION
    }

    enum Order {
        START_DATE,
        TRIP_NUMBER,
        BUS,
        DRIVER,
        ROUTE,
        STATUS,
        REVENUE,
        DISTANCE
    }

    record Totals(long trips, Money revenue, Money expenses, BigDecimal distanceKm) {}

    record Month(YearMonth month, long trips, BigDecimal distanceKm) {}
}
