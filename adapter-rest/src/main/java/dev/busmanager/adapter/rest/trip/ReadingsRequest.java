package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.Confirmation;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.trip.in.TripMembers.ReadingMembers;
import dev.busmanager.domain.shared.Answers;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

record ReadingsRequest(
        Change<BigDecimal> odometerStart,
        Change<BigDecimal> odometerEnd,
        Change<BigDecimal> odometerReturnStart,
        Change<BigDecimal> odometerReturnEnd,
        @Nullable List<String> confirm,
        @Nullable String reason) {

    ReadingMembers members() {
        return new ReadingMembers(odometerStart, odometerEnd, odometerReturnStart, odometerReturnEnd);
    }

    Answers answers() {
        return Confirmation.of(confirm, reason);
    }
}
