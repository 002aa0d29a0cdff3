package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.schedule.ScheduleParts.BusInShort;
import dev.busmanager.adapter.rest.schedule.ScheduleParts.DriverInShort;
import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.schedule.in.AbsenceView;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param untilDay nothing when nobody knows */
record AbsenceResponse(
        UUID id,
        @Nullable UUID busId,
        @Nullable UUID driverId,
        LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable String reason,
        @Nullable BusInShort bus,
        @Nullable DriverInShort driver,
        Instant createdAt,
        Instant updatedAt,
        Version version)
        implements Versioned {

    static AbsenceResponse of(AbsenceView view) {
        var absence = view.absence();
        return new AbsenceResponse(
                absence.id().value(),
                view.bus() == null ? null : view.bus().id(),
                view.driver() == null ? null : view.driver().id(),
                absence.from(),
                absence.until(),
                absence.reason(),
                BusInShort.of(view.bus()),
                DriverInShort.of(view.driver()),
                view.createdAt(),
                view.updatedAt(),
                absence.version());
    }
}
