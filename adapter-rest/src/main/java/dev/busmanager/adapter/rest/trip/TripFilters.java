package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.trip.in.TripQueries.Filter;
import dev.busmanager.application.trip.in.TripQueries.Lacking;
import dev.busmanager.application.trip.in.TripQueries.Order;
import dev.busmanager.domain.trip.TripStatus;
import dev.busmanager.domain.trip.TripType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a query says of the trips that are wanted. */
@Component
class TripFilters {

    private final CompanyZone company;

    TripFilters(CompanyZone company) {
        this.company = company;
    }

    /** As they stand in the query of a list, of its totals and of its export. */
    record Query(
            @Nullable String search,
            @Nullable String status,
            @Nullable UUID busId,
            @Nullable UUID driverId,
            @Nullable UUID routeId,
            @Nullable UUID scheduleId,
            @Nullable String tripType,
            @Nullable LocalDate fromDate,
            @Nullable LocalDate toDate,
            @Nullable String lacking) {}

    Filter of(Query query) {
        return of(query, null, null);
    }

    /** @param startsUntil whoever means a day and sends its midnight gets the whole day */
    Filter of(Query query, @Nullable Instant startsFrom, @Nullable Instant startsUntil) {
        return new Filter(
                query.search(),
                statuses(query.status()),
                query.busId(),
                query.driverId(),
                query.routeId(),
                query.scheduleId(),
                Choices.optional("trip_type", query.tripType(), TripType.values(), TripType::wire),
                query.fromDate(),
                query.toDate(),
                startsFrom,
                startsUntil == null ? null : wholeDay(startsUntil),
                Choices.optional("lacking", query.lacking(), Lacking.values(), TripFilters::word));
    }

    /** Several with a comma between them. */
    private static Set<TripStatus> statuses(@Nullable String text) {
        if (text == null || text.isBlank()) return Set.of();
        var statuses = EnumSet.noneOf(TripStatus.class);
        Arrays.stream(text.split(","))
                .map(each -> Choices.one("status", each.strip(), TripStatus.values(), TripStatus::wire))
                .forEach(statuses::add);
        return statuses;
    }

    private static String word(Lacking lacking) {
        return lacking.name().toLowerCase(Locale.ROOT);
    }

    private Instant wholeDay(Instant until) {
        for (ZoneId zone : new ZoneId[] {company.zone(), ZoneOffset.UTC}) {
            var local = until.atZone(zone);
            if (local.toLocalTime().equals(LocalTime.MIDNIGHT))
                return local.plusDays(1).toInstant().minusNanos(1_000);
        }
        return until;
    }

    /** The report of old wants them in the order in which they were driven. */
    static Sort<Order> order(Sort<Order> asked, @Nullable Instant startsFrom, @Nullable Instant startsUntil) {
        return startsFrom == null && startsUntil == null ? asked : Sort.by(Order.START_DATE);
    }
}
