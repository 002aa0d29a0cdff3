package dev.busmanager.domain.fleet;

import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A paper that runs out. The one of its kind that runs longest is the current one; those before it stay, so that it can
 * be told what held on any day.
 *
 * @param closedFrom what it was before it was taken out
 */
public record Paper(
        PaperId id,
        PaperHolder holder,
        PaperKind kind,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate validFrom,
        LocalDate validUntil,
        @Nullable Money amount,
        @Nullable FileKey file,
        @Nullable String note,
        PaperState state,
        @Nullable PaperState closedFrom,
        Version version) {

    public static final int NUMBER_MOST = 50;
    public static final int ISSUER_MOST = 100;
    public static final int NOTE_MOST = 1_000;

    public Paper {
        if (validFrom != null && validFrom.isAfter(validUntil))
            throw new InvalidInputException("valid_until", Flaw.before("valid_from"));
    }

    /** As somebody writes it down who has it in his hands. */
    public static Paper made(
            PaperId id,
            PaperHolder holder,
            PaperKind kind,
            @Nullable String number,
            @Nullable String issuer,
            @Nullable LocalDate validFrom,
            LocalDate validUntil,
            @Nullable Money amount,
            @Nullable FileKey file,
            @Nullable String note) {
        return new Paper(
                id, holder, kind, number, issuer, validFrom, validUntil, amount, file, note, PaperState.VALID, null,
                Version.FIRST);
    }

    /** Of which nothing is known but the day on which it ends. */
    public static Paper until(PaperId id, PaperHolder holder, PaperKind kind, LocalDate validUntil, PaperState state) {
        return new Paper(
                id, holder, kind, null, null, null, validUntil, null, null, null, state, null, Version.FIRST);
    }

    public Paper corrected(LocalDate until) {
        var from = validFrom != null && validFrom.isAfter(until) ? null : validFrom;
        return new Paper(
                id, holder, kind, number, issuer, from, until, amount, file, note, state, closedFrom, version);
    }

    /** The office has seen what its holder told. */
    public Paper confirm() {
        requireOpen();
        return state == PaperState.VALID ? this : in(PaperState.VALID, null);
    }

    public Paper close() {
        return isClosed() ? this : in(PaperState.CLOSED, state);
    }

    /** What was only told when it was taken out is only told again. */
    public Paper restore() {
        if (!isClosed()) return this;
        return in(closedFrom == null ? PaperState.VALID : closedFrom, null);
    }

    public boolean isClosed() {
        return state == PaperState.CLOSED;
    }

    public void requireOpen() {
        if (isClosed()) throw new FleetException.PaperClosed();
    }

    private Paper in(PaperState next, @Nullable PaperState from) {
        return new Paper(
                id, holder, kind, number, issuer, validFrom, validUntil, amount, file, note, next, from, version);
    }
}
