package dev.busmanager.application.identity.in;

import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.SessionId;
import java.time.Instant;

/** Somebody who has just come in. */
public record SignedInView(
        SessionId session,
        Instant expiresAt,
        AccountId account,
        PersonId person,
        String email,
        String fullName,
        Role role) {}
