package dev.busmanager.application.identity.in;

import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An account as the office sees it.
 *
 * @param hasAccess whether there is a password with which its owner comes in
 */
public record AccountView(
        AccountId id,
        PersonId person,
        @Nullable String email,
        String fullName,
        Role role,
        AccountStatus status,
        boolean hasAccess,
        @Nullable Instant lastSignInAt,
        Instant createdAt,
        Version version) {}
