package dev.busmanager.application.operations;

import dev.busmanager.application.operations.in.SystemUseCase;
import dev.busmanager.application.operations.out.DatabaseProbe;
import dev.busmanager.application.operations.out.DiskProbe;
import dev.busmanager.application.operations.out.DiskProbe.Room;
import dev.busmanager.application.operations.out.HouseProbe;
import dev.busmanager.application.operations.out.ProcessProbe;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Measures at most every few seconds, however many look. Opens its own unit of work: while the database is away, the
 * rest is told all the same.
 */
public final class SystemService implements SystemUseCase {

    private static final Duration FRESH = Duration.ofSeconds(5);

    private final ProcessProbe process;
    private final DatabaseProbe database;
    private final DiskProbe disk;
    private final HouseProbe house;
    private final UnitOfWork unitOfWork;
    private final Clock clock;
    private volatile @Nullable Measured last;

    public SystemService(
            ProcessProbe process,
            DatabaseProbe database,
            DiskProbe disk,
            HouseProbe house,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.process = process;
        this.database = database;
        this.disk = disk;
        this.house = house;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public SystemView examine(Actor actor) {
        Permission.READ_OPERATIONS.require(actor);
        var now = clock.instant();
        var known = last;
        if (known != null && known.at().plus(FRESH).isAfter(now)) return known.view();
        var view = measure();
        last = new Measured(view, now);
        return view;
    }

    private SystemView measure() {
        var kept = kept();
        var room = disk.room();
        return new SystemView(
                process.program(),
                process.memory(),
                kept == null ? null : kept.database().version(),
                kept == null ? null : kept.database().bytes(),
                kept == null ? null : kept.files(),
                room.map(Room::freeBytes).orElse(null),
                room.map(Room::totalBytes).orElse(null),
                house.openStreams());
    }

    private @Nullable Kept kept() {
        try {
            return unitOfWork.run(() -> new Kept(database.measure(), house.filesBytes()));
        } catch (StorageUnavailableException _) {
            return null;
        }
    }

    private record Kept(DatabaseProbe.Size database, long files) {}

    private record Measured(SystemView view, Instant at) {}
}
