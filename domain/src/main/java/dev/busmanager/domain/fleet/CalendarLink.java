package dev.busmanager.domain.fleet;

import dev.busmanager.domain.identity.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An address that shows the papers to whoever knows it, as long as its owner may see them himself. */
public record CalendarLink(
        CalendarLinkId id, AccountId account, Instant madeAt, @Nullable Instant lastUsedAt) {}
