package dev.busmanager.adapter.rest.trip;

import dev.busmanager.application.shared.Change;
import dev.busmanager.application.trip.in.TripMembers.TakingsMembers;
import java.math.BigDecimal;

record TakingsRequest(
        Change<BigDecimal> revenueCash,
        Change<BigDecimal> revenueOnline,
        Change<BigDecimal> revenuePaytm,
        Change<BigDecimal> revenueOthers,
        Change<BigDecimal> revenueAgent,
        Change<BigDecimal> returnRevenueCash,
        Change<BigDecimal> returnRevenueOnline,
        Change<BigDecimal> returnRevenuePaytm,
        Change<BigDecimal> returnRevenueOthers,
        Change<BigDecimal> returnRevenueAgent) {

    TakingsMembers there() {
        return new TakingsMembers(revenueCash, revenueOnline, revenuePaytm, revenueOthers, revenueAgent);
    }

    TakingsMembers back() {
        return new TakingsMembers(
                returnRevenueCash, returnRevenueOnline, returnRevenuePaytm, returnRevenueOthers, returnRevenueAgent);
    }
}
