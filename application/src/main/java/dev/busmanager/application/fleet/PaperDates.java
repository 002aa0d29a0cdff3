package dev.busmanager.application.fleet;

import dev.busmanager.application.fleet.out.Papers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.domain.fleet.Paper;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperId;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.fleet.PaperState;
import java.time.Clock;
import java.time.LocalDate;

/**
 * Papers as one date each, which is all that a form for a bus shows of them. A later date is a renewal, an earlier one
 * corrects the current paper, none takes the papers of that kind out, and the same date says nothing new.
 */
public final class PaperDates {

    private final Papers papers;
    private final Ids ids;
    private final Clock clock;

    public PaperDates(Papers papers, Ids ids, Clock clock) {
        this.papers = papers;
        this.ids = ids;
        this.clock = clock;
    }

    public void write(PaperHolder holder, PaperKind kind, Change<LocalDate> until) {
        switch (until) {
            case Change.Absent<LocalDate> _ -> {}
            case Change.Clear<LocalDate> _ -> papers.close(holder, kind, null, clock.instant());
            case Change.Set<LocalDate>(var day) -> write(holder, kind, day);
        }
    }

    private void write(PaperHolder holder, PaperKind kind, LocalDate until) {
        var current = papers.current(holder, kind);
        if (current.isEmpty() || until.isAfter(current.get().validUntil()))
            papers.add(
                    Paper.until(new PaperId(ids.next()), holder, kind, until, PaperState.VALID), clock.instant());
        else if (until.isBefore(current.get().validUntil())) {
            papers.update(current.get().corrected(until), clock.instant());
            // An older one must not become the current one by that.
            papers.close(holder, kind, until, clock.instant());
        }
    }
}
