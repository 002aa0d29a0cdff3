package dev.busmanager.application.driver.in;

import dev.busmanager.domain.driver.Licence;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Language;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person of the register.
 *
 * @param login none for somebody who never signs in
 */
public record PersonView(
        PersonId id,
        String fullName,
        @Nullable String phone,
        @Nullable String address,
        @Nullable String avatarUrl,
        @Nullable UUID workshop,
        Licence licence,
        @Nullable Login login,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt,
        Version version) {

    /**
     * How somebody comes in.
     *
     * @param hasAccess not before the office has set a password
     */
    public record Login(
            AccountId account,
            @Nullable String email,
            Role role,
            AccountStatus status,
            boolean hasAccess,
            Language language,
            @Nullable Instant lastSignInAt) {}

    public PersonView shownToHimself() {
        return new PersonView(
                id,
                fullName,
                phone,
                address,
                avatarUrl,
                workshop,
                licence.shownToHolder(),
                login,
                createdAt,
                updatedAt,
                archivedAt,
                version);
    }
}
