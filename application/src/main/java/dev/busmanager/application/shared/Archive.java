package dev.busmanager.application.shared;

import dev.busmanager.domain.shared.Archivable;
import java.time.Clock;
import java.time.Instant;
import java.util.function.BiConsumer;

/**
 * Where the records of one kind go that somebody wants to be rid of while something still remembers them, and from
 * where they come back.
 */
public final class Archive<R extends Archivable<R>> {

    private final RecordKind kind;
    private final BiConsumer<R, Instant> update;
    private final ChangeTrail trail;
    private final Clock clock;

    /** @param update writes the record down */
    public Archive(RecordKind kind, BiConsumer<R, Instant> update, ChangeTrail trail, Clock clock) {
        this.kind = kind;
        this.update = update;
        this.trail = trail;
        this.clock = clock;
    }

    public Removal putAway(Actor actor, Object id, R record) {
        if (!record.isArchived()) write(actor, "archived", id, record.archive(clock.instant()));
        return Removal.ARCHIVED;
    }

    public void bringBack(Actor actor, Object id, R record) {
        if (record.isArchived()) write(actor, "restored", id, record.restore());
    }

    private void write(Actor actor, String action, Object id, R record) {
        update.accept(record, clock.instant());
        trail.done(actor, kind, action, id);
    }
}
