package dev.busmanager.application.fleet;

import dev.busmanager.application.fleet.out.Papers;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.domain.fleet.Paper;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperId;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.fleet.PaperState;
import dev.busmanager.domain.identity.Role;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Papers as one date each, which is all that a form for a bus shows of them. A later date is a renewal, an earlier one
 * corrects the current paper, none takes the papers of that kind out, and the same date says nothing new.
 */
public final class PaperDates {

    private final Papers papers;
    private final LiveEvents live;
    private final Ids ids;
    private final Clock clock;

    public PaperDates(Papers papers, LiveEvents live, Ids ids, Clock clock) {
        this.papers = papers;
        this.live = live;
        this.ids = ids;
        this.clock = clock;
    }

    public void write(PaperHolder holder, PaperKind kind, Change<LocalDate> until) {
        boolean changed = switch (until) {
            case Change.Absent<LocalDate> _ -> false;
            case Change.Clear<LocalDate> _ -> close(holder, kind);
            case Change.Set<LocalDate>(var day) -> write(holder, kind, day);
        };
        if (changed) tell();
    }

    /** What the holder says of it himself; nothing takes it back. */
    public void report(PaperHolder holder, PaperKind kind, @Nullable LocalDate until) {
        var reported = papers.reported(holder, kind).orElse(null);
        var now = clock.instant();
        if (reported == null && until == null) return;
        if (reported == null)
            papers.add(Paper.until(new PaperId(ids.next()), holder, kind, until, PaperState.REPORTED), now);
        else papers.update(until == null ? reported.close() : reported.corrected(until), now);
        tell();
    }

    /** The reported paper itself begins to count, with whatever it carries; an earlier day corrects the current one. */
    public void confirm(PaperHolder holder, PaperKind kind) {
        var reported = papers.reported(holder, kind).orElse(null);
        if (reported == null) return;
        var until = reported.validUntil();
        boolean renews = papers.current(holder, kind)
                .map(current -> until.isAfter(current.validUntil()))
                .orElse(true);
        papers.update(renews ? reported.confirm() : reported.close(), clock.instant());
        if (!renews) write(holder, kind, until);
        tell();
    }

    private void tell() {
        live.publish(new LiveEvent(Audience.of(Role.OFFICE), PapersService.PAPER.topic(), null));
    }

    /** Takes back what stands since then and nobody has touched; for a step that is undone. */
    public void unmake(PaperHolder holder, Instant by) {
        papers.forgetUntouched(holder, by);
        live.publish(new LiveEvent(Audience.of(Role.OFFICE), PapersService.PAPER.topic(), null));
    }

    private boolean close(PaperHolder holder, PaperKind kind) {
        if (papers.current(holder, kind).isEmpty()) return false;
        papers.close(holder, kind, null, clock.instant());
        return true;
    }

    private boolean write(PaperHolder holder, PaperKind kind, LocalDate until) {
        var current = papers.current(holder, kind);
        if (current.isEmpty() || until.isAfter(current.get().validUntil())) {
            papers.add(
                    Paper.until(new PaperId(ids.next()), holder, kind, until, PaperState.VALID), clock.instant());
            return true;
        }
        if (until.isEqual(current.get().validUntil())) return false;
        papers.update(current.get().corrected(until), clock.instant());
        // An older one must not become the current one by that.
        papers.close(holder, kind, until, clock.instant());
        return true;
    }
}
