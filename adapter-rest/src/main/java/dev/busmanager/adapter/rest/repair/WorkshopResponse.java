package dev.busmanager.adapter.rest.repair;

import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.repair.in.WorkshopView;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param users who can sign in for it, for the office only */
record WorkshopResponse(
        UUID id,
        String orgCode,
        String orgName,
        @Nullable String contactPerson,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        boolean isActive,
        @Nullable List<WorkshopUserResponse> users,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt,
        Version version)
        implements Versioned {

    static WorkshopResponse of(WorkshopView view) {
        var workshop = view.workshop();
        var users = view.users();
        return new WorkshopResponse(
                workshop.id().value(),
                workshop.code().text(),
                workshop.name(),
                workshop.contactPerson(),
                workshop.phone(),
                workshop.email(),
                workshop.address(),
                workshop.active(),
                users == null ? null : users.stream().map(WorkshopUserResponse::of).toList(),
                view.createdAt(),
                view.updatedAt(),
                workshop.archivedAt(),
                workshop.version());
    }
}
