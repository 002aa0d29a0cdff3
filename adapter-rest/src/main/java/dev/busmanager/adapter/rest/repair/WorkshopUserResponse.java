package dev.busmanager.adapter.rest.repair;

import dev.busmanager.application.repair.in.WorkshopUser;
import java.util.UUID;

/** @param userId of the account */
record WorkshopUserResponse(UUID userId, String fullName, String email) {

    static WorkshopUserResponse of(WorkshopUser user) {
        return new WorkshopUserResponse(user.account().value(), user.fullName(), user.email());
    }
}
