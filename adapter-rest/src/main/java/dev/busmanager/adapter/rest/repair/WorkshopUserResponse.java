package dev.busmanager.adapter.rest.repair;

import dev.busmanager.application.repair.in.WorkshopUser;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param userId of the account */
record WorkshopUserResponse(UUID userId, String fullName, @Nullable String email) {

    static WorkshopUserResponse of(WorkshopUser user) {
        return new WorkshopUserResponse(user.account().value(), user.fullName(), user.email());
    }
}
