package dev.busmanager.adapter.rest.repair;

import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.repair.in.WorkshopsUseCase.WorkshopMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.repair.WorkshopId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param orgCode left out, it is the next one that is free */
record NewWorkshopRequest(
        @Nullable UUID id,
        @Nullable String orgCode,
        @Required @Nullable String orgName,
        @Nullable String contactPerson,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        @Nullable Boolean isActive) {

    @Nullable WorkshopId workshopId() {
        return id == null ? null : new WorkshopId(id);
    }

    WorkshopMembers members() {
        return new WorkshopRequest(
                        orgCode == null || orgCode.isBlank() ? new Change.Absent<>() : new Change.Set<>(orgCode),
                        Change.of(orgName),
                        Change.of(contactPerson),
                        Change.of(phone),
                        Change.of(email),
                        Change.of(address),
                        Change.of(isActive))
                .members();
    }
}
