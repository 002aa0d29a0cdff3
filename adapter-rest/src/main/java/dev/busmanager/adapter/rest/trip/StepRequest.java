package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.Confirmation;
import dev.busmanager.application.trip.in.RunTripUseCase.Told;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step on the way.
 *
 * @param at when it was done, when that was not just now
 */
record StepRequest(
        @Nullable Instant at,
        @Nullable BigDecimal odometer,
        @Nullable List<String> confirm,
        @Nullable String reason) {

    Told told() {
        return new Told(at, odometer, Confirmation.of(confirm, reason));
    }
}
