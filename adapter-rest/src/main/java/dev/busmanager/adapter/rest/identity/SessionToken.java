package dev.busmanager.adapter.rest.identity;

import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.SessionId;
import java.time.Instant;

/** What a token says. */
record SessionToken(AccountId account, SessionId session, String role, PersonId profile, Instant expiresAt) {}
