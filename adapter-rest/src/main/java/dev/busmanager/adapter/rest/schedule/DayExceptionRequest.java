package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.schedule.DayException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param busId passed over, like {@code driverId}, on a day on which nothing runs */
record DayExceptionRequest(
        @Nullable Boolean isOff, @Nullable UUID busId, @Nullable UUID driverId, @Nullable String reason) {

    DayException on(LocalDate day) {
        var shape = new RequestShape();
        var why = shape.optionalText("reason", reason, DayException.REASON_MOST);
        shape.check();
        if (Boolean.TRUE.equals(isOff)) return new DayException.DayOff(day, why);
        return new DayException.Replacement(
                day, busId == null ? null : new BusId(busId), driverId == null ? null : new PersonId(driverId), why);
    }
}
