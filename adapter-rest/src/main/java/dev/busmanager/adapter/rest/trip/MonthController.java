package dev.busmanager.adapter.rest.trip;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.trip.in.TripQueries;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What somebody has driven in a month. */
@RestController
@RequestMapping("/api/drivers/{id}/months")
class MonthController {

    /** As of all days that are sent. */
    private static final int LAST_YEAR = 9_999;

    private final TripQueries queries;

    MonthController(TripQueries queries) {
        this.queries = queries;
    }

    record MonthResponse(String month, long trips, BigDecimal distanceKm) {}

    @GetMapping("/{month}")
    MonthResponse month(Actor actor, @PathVariable UUID id, @PathVariable YearMonth month) {
        if (month.getYear() < 1 || month.getYear() > LAST_YEAR)
            throw new InvalidInputException("month", Flaw.outOfRange(1, LAST_YEAR), "month is not one of our calendar");
        var done = queries.month(actor, id, month);
        return new MonthResponse(done.month().toString(), done.trips(), done.distanceKm());
    }
}
