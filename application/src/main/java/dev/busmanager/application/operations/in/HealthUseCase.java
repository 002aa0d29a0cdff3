package dev.busmanager.application.operations.in;

import dev.busmanager.application.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Is the house well? */
public interface HealthUseCase {

    /** Whether calls can be answered now; for everybody, so no more than that. */
    boolean isReady();

    Health examine(Actor actor);

    /**
     * @param missingChanges of the schema that this version needs
     * @param lastBackupAt nothing when there is none
     * @param attention what the office should look after
     */
    record Health(
            boolean databaseAnswers,
            @Nullable Duration databaseAnswerTime,
            @Nullable String databaseVersion,
            List<String> missingChanges,
            long diskFreeBytes,
            @Nullable Instant lastBackupAt,
            List<Attention> attention) {

        public Health {
            missingChanges = List.copyOf(missingChanges);
            attention = List.copyOf(attention);
        }
    }

    /** Something that a person has to look after; how it is said, and what to do, the pages know. */
    enum Attention {
        DATABASE_AWAY,
        DATABASE_NOT_PREPARED,
        DISK_LOW,
        NO_BACKUP,
        BACKUP_OLD;

        public String wire() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
