package dev.busmanager.adapter.rest.trip;

import dev.busmanager.application.trip.in.TripQueries.Totals;
import java.math.BigDecimal;

record TotalsResponse(long trips, BigDecimal totalRevenue, BigDecimal totalExpense, BigDecimal distanceKm) {

    static TotalsResponse of(Totals totals) {
        return new TotalsResponse(
                totals.trips(), totals.revenue().rupees(), totals.expenses().rupees(), totals.distanceKm());
    }
}
