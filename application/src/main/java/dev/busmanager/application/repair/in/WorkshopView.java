package dev.busmanager.application.repair.in;

import dev.busmanager.domain.repair.Workshop;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A workshop, and since when it is as it is.
 *
 * @param users who can sign in for it, for the office only
 */
public record WorkshopView(
        Workshop workshop, @Nullable List<WorkshopUser> users, Instant createdAt, Instant updatedAt) {

    public WorkshopView withoutUsers() {
        return new WorkshopView(workshop, null, createdAt, updatedAt);
    }
}
