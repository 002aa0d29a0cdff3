package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.Instants;
import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.identity.in.AccountView;
import dev.busmanager.domain.shared.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record AccountResponse(
        UUID id,
        UUID profileId,
        String email,
        String fullName,
        String role,
        String status,
        @Nullable String lastSignInAt,
        String createdAt,
        Version version)
        implements Versioned {

    static AccountResponse of(AccountView view, Instants instants) {
        return new AccountResponse(
                view.id().value(),
                view.person().value(),
                view.email(),
                view.fullName(),
                view.role().wire(),
                view.status().wire(),
                view.lastSignInAt() == null ? null : instants.of(view.lastSignInAt()),
                instants.of(view.createdAt()),
                view.version());
    }
}
