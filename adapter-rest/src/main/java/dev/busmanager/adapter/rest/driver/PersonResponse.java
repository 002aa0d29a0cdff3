package dev.busmanager.adapter.rest.driver;

import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param hasAccess whether he has a password with which he comes in
 * @param reportedLicenseNumber what the person says and the office has not confirmed; the person himself gets the same
 *     in the place of what is confirmed
 */
record PersonResponse(
        UUID id,
        @Nullable UUID userId,
        String fullName,
        @Nullable String phone,
        @Nullable String licenseNumber,
        @Nullable LocalDate licenseExpiry,
        @Nullable String reportedLicenseNumber,
        @Nullable LocalDate reportedLicenseExpiry,
        @Nullable String address,
        @Nullable String avatarUrl,
        @Nullable String email,
        @Nullable String role,
        @Nullable String status,
        boolean hasAccess,
        @Nullable String language,
        @Nullable UUID repairOrgId,
        @Nullable Instant lastSignInAt,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt,
        Version version)
        implements Versioned {

    static PersonResponse of(PersonView person) {
        var licence = person.licence();
        var login = person.login();
        return new PersonResponse(
                person.id().value(),
                login == null ? null : login.account().value(),
                person.fullName(),
                person.phone(),
                licence.number().confirmed(),
                licence.expiry().confirmed(),
                licence.number().reported(),
                licence.expiry().reported(),
                person.address(),
                person.avatarUrl(),
                login == null ? null : login.email(),
                login == null ? null : login.role().wire(),
                login == null ? null : login.status().wire(),
                login != null && login.hasAccess(),
                login == null ? null : login.language().wire(),
                person.workshop(),
                login == null ? null : login.lastSignInAt(),
                person.createdAt(),
                person.updatedAt(),
                person.archivedAt(),
                person.version());
    }
}
