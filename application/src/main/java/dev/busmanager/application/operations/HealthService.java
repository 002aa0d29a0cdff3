package dev.busmanager.application.operations;

import dev.busmanager.application.operations.in.HealthUseCase;
import dev.busmanager.application.operations.out.DatabaseProbe;
import dev.busmanager.application.operations.out.DiskProbe;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Opens its own unit of work: that the database is away is an answer here, not a failure. */
public final class HealthService implements HealthUseCase {

    private static final long LITTLE_ROOM = 1024L * 1024 * 1024;
    private static final Duration OLD_BACKUP = Duration.ofDays(2);

    private final DatabaseProbe database;
    private final DiskProbe disk;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public HealthService(DatabaseProbe database, DiskProbe disk, UnitOfWork unitOfWork, Clock clock) {
        this.database = database;
        this.disk = disk;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public boolean isReady() {
        try {
            return unitOfWork.run(database::ask).missingChanges().isEmpty();
        } catch (StorageUnavailableException _) {
            return false;
        }
    }

    @Override
    public Health examine(Actor actor) {
        Permission.READ_OPERATIONS.require(actor);
        var begun = clock.instant();
        DatabaseProbe.@Nullable Answer answer;
        try {
            answer = unitOfWork.run(database::ask);
        } catch (StorageUnavailableException _) {
            answer = null;
        }
        var free = disk.freeBytes();
        var backup = disk.lastBackup().orElse(null);
        return new Health(
                answer != null,
                answer == null ? null : Duration.between(begun, clock.instant()),
                answer == null ? null : answer.version(),
                answer == null ? List.of() : answer.missingChanges(),
                free,
                backup,
                attention(answer, free, backup));
    }

    private List<String> attention(
            DatabaseProbe.@Nullable Answer answer, long free, @Nullable Instant backup) {
        var sentences = new ArrayList<String>();
        if (answer == null) sentences.add("The database does not answer");
        else if (!answer.missingChanges().isEmpty()) sentences.add("The database is not prepared for this version");
        if (free < LITTLE_ROOM) sentences.add("Less than 1 GB is free on the disk");
        if (backup == null) sentences.add("There is no backup yet");
        else if (backup.plus(OLD_BACKUP).isBefore(clock.instant())) sentences.add("The last backup is older than two days");
        return sentences;
    }
}
