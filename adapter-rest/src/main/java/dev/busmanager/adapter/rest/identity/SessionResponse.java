package dev.busmanager.adapter.rest.identity;

import dev.busmanager.application.identity.in.SessionView;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param current whether it is the one by which the call was made */
record SessionResponse(
        UUID id,
        Instant startedAt,
        Instant lastSeenAt,
        Instant expiresAt,
        @Nullable String client,
        String address,
        boolean current) {

    static SessionResponse of(SessionView view, boolean current) {
        return new SessionResponse(
                view.id().value(),
                view.startedAt(),
                view.lastSeenAt(),
                view.expiresAt(),
                view.client(),
                view.address(),
                current);
    }
}
