package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.identity.in.MyAccountUseCase.Me;
import dev.busmanager.domain.shared.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The licence is shown as its holder says: his form sends back all that it shows. */
record MeResponse(
        UUID id,
        String email,
        String fullName,
        String role,
        UUID profileId,
        @Nullable String phone,
        @Nullable String licenseNumber,
        @Nullable LocalDate licenseExpiry,
        @Nullable String address,
        @Nullable String avatarUrl,
        @Nullable UUID repairOrgId,
        String language,
        Version version)
        implements Versioned {

    static MeResponse of(Me me) {
        return new MeResponse(
                me.account().value(),
                me.email(),
                me.fullName(),
                me.role().wire(),
                me.person().value(),
                me.phone(),
                me.licenceNumber(),
                me.licenceExpiry(),
                me.address(),
                me.avatarUrl(),
                me.workshop(),
                me.language().wire(),
                me.version());
    }
}
