package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.domain.fleet.CalendarLink;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record CalendarLinkResponse(UUID id, Instant madeAt, @Nullable Instant lastUsedAt) {

    static CalendarLinkResponse of(CalendarLink link) {
        return new CalendarLinkResponse(link.id().value(), link.madeAt(), link.lastUsedAt());
    }
}
