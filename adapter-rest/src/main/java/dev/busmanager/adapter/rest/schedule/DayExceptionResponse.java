package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.schedule.ScheduleParts.BusInShort;
import dev.busmanager.adapter.rest.schedule.ScheduleParts.DriverInShort;
import dev.busmanager.application.schedule.in.DayExceptionView;
import dev.busmanager.domain.schedule.DayException.DayOff;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record DayExceptionResponse(
        LocalDate day,
        boolean isOff,
        @Nullable UUID busId,
        @Nullable UUID driverId,
        @Nullable String reason,
        @Nullable BusInShort bus,
        @Nullable DriverInShort driver) {

    static DayExceptionResponse of(DayExceptionView view) {
        var exception = view.exception();
        return new DayExceptionResponse(
                exception.day(),
                exception instanceof DayOff,
                view.bus() == null ? null : view.bus().id(),
                view.driver() == null ? null : view.driver().id(),
                exception.reason(),
                BusInShort.of(view.bus()),
                DriverInShort.of(view.driver()));
    }
}
