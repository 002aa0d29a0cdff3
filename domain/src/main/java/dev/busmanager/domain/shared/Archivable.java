package dev.busmanager.domain.shared;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A record that can go out of the lists with its history kept, and come back as it was. */
public interface Archivable<R extends Archivable<R>> {

    @Nullable Instant archivedAt();

    /** The same, out of the lists since then; in them when it says nothing. */
    R archivedSince(@Nullable Instant instant);

    default boolean isArchived() {
        return archivedAt() != null;
    }

    /** Whatever was archived before stays so since then. */
    default R archive(Instant now) {
        var before = archivedAt();
        return archivedSince(before == null ? now : before);
    }

    default R restore() {
        return archivedSince(null);
    }
}
