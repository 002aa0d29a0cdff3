package dev.busmanager.application.identity.in;

import dev.busmanager.domain.identity.SessionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One place where somebody is signed in. */
public record SessionView(
        SessionId id,
        Instant startedAt,
        Instant lastSeenAt,
        Instant expiresAt,
        @Nullable String client,
        String address) {}
