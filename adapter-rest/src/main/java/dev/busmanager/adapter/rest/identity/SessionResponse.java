package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.Instants;
import dev.busmanager.application.identity.in.SessionView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param current whether it is the one by which the call was made */
record SessionResponse(
        UUID id,
        String startedAt,
        String lastSeenAt,
        String expiresAt,
        @Nullable String client,
        String address,
        boolean current) {

    static SessionResponse of(SessionView view, boolean current, Instants instants) {
        return new SessionResponse(
                view.id().value(),
                instants.of(view.startedAt()),
                instants.of(view.lastSeenAt()),
                instants.of(view.expiresAt()),
                view.client(),
                view.address(),
                current);
    }
}
