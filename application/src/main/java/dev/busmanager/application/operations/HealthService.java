package dev.busmanager.application.operations;

import static dev.busmanager.application.operations.in.HealthUseCase.Attention.BACKUP_OLD;
import static dev.busmanager.application.operations.in.HealthUseCase.Attention.DATABASE_AWAY;
import static dev.busmanager.application.operations.in.HealthUseCase.Attention.DATABASE_NOT_PREPARED;
import static dev.busmanager.application.operations.in.HealthUseCase.Attention.DISK_LOW;
import static dev.busmanager.application.operations.in.HealthUseCase.Attention.NO_BACKUP;

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

    private List<Attention> attention(
            DatabaseProbe.@Nullable Answer answer, long free, @Nullable Instant backup) {
        var found = new ArrayList<Attention>();
        if (answer == null) found.add(DATABASE_AWAY);
        else if (!answer.missingChanges().isEmpty()) found.add(DATABASE_NOT_PREPARED);
        if (free < LITTLE_ROOM) found.add(DISK_LOW);
        if (backup == null) found.add(NO_BACKUP);
        else if (backup.plus(OLD_BACKUP).isBefore(clock.instant())) found.add(BACKUP_OLD);
        return found;
    }
}
