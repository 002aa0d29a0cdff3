package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.identity.in.AccountView;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AccountResponse(
        UUID id,
        UUID profileId,
        @Nullable String email,
        String fullName,
        String role,
        String status,
        boolean hasAccess,
        @Nullable Instant lastSignInAt,
        Instant createdAt,
        Version version)
        implements Versioned {

    static AccountResponse of(AccountView view) {
        return new AccountResponse(
                view.id().value(),
                view.person().value(),
                view.email(),
                view.fullName(),
                view.role().wire(),
                view.status().wire(),
                view.hasAccess(),
                view.lastSignInAt(),
                view.createdAt(),
                view.version());
    }
}
