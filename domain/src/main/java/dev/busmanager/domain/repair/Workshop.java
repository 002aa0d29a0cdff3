package dev.busmanager.domain.repair;

import dev.busmanager.domain.shared.Archivable;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody outside who repairs our buses.
 *
 * @param active whether it gets new jobs. Its people can sign in and read what they did also when it gets none: they
 *     may have bills open with us, and whoever shall not come in any more is switched off by his account.
 */
public record Workshop(
        WorkshopId id,
        WorkshopCode code,
        String name,
        @Nullable String contactPerson,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address,
        boolean active,
        @Nullable Instant archivedAt,
        Version version)
        implements Archivable<Workshop> {

    public static final int NAME_MOST = 100;
    public static final int CONTACT_MOST = 100;
    /** Some have several in one line. */
    public static final int PHONE_MOST = 50;

    public static final int ADDRESS_MOST = 500;

    public void requireInUse() {
        if (isArchived()) throw new RepairException.WorkshopPutAway();
    }

    @Override
    public Workshop archivedSince(@Nullable Instant instant) {
        return with(code, instant, version);
    }

    public Workshop called(WorkshopCode other) {
        return with(other, archivedAt, version);
    }

    /** What was said of it when it was added, for telling whether somebody says the same again. */
    public Workshop withoutHistory() {
        return with(code, null, Version.FIRST);
    }

    private Workshop with(WorkshopCode code, @Nullable Instant archivedAt, Version version) {
        return new Workshop(
                id, code, name, contactPerson, phone, email, address, active, archivedAt, version);
    }
}
