package dev.busmanager.adapter.rest.driver;

import dev.busmanager.application.driver.in.PersonQueries.HeldRole;
import java.time.Instant;
import java.util.UUID;

/** An account has one role, so the account names it. */
record HeldRoleResponse(UUID id, UUID userId, String role, Instant createdAt) {

    static HeldRoleResponse of(HeldRole held) {
        var account = held.account().value();
        return new HeldRoleResponse(account, account, held.role().wire(), held.since());
    }
}
