package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.application.fleet.in.TaxQueries.Totals;
import java.math.BigDecimal;

/** @param overdue the part of the unpaid that is late */
record TaxTotalsResponse(long unpaidCount, BigDecimal unpaid, long overdueCount, BigDecimal overdue) {

    static TaxTotalsResponse of(Totals totals) {
        return new TaxTotalsResponse(
                totals.unpaidCount(), totals.unpaid().rupees(), totals.overdueCount(), totals.overdue().rupees());
    }
}
