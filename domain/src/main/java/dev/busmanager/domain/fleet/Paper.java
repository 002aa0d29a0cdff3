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
        Version version) {

    public static final int NUMBER_MOST = 50;
    public static final int ISSUER_MOST = 100;
    public static final int NOTE_MOST = 1_000;

    public Paper {
        if (validFrom != null && validFrom.isAfter(validUntil))
            throw new InvalidInputException("valid_until", Flaw.before("valid_from"));
    }

    /** Of which nothing is known but the day on which it ends. */
    public static Paper until(PaperId id, PaperHolder holder, PaperKind kind, LocalDate validUntil, PaperState state) {
        return new Paper(
                id, holder, kind, null, null, null, validUntil, null, null, null, state, Version.FIRST);
    }

    public Paper corrected(LocalDate until) {
        var from = validFrom != null && validFrom.isAfter(until) ? null : validFrom;
        return new Paper(id, holder, kind, number, issuer, from, until, amount, file, note, state, version);
    }

    public Paper in(PaperState next) {
        return new Paper(
                id, holder, kind, number, issuer, validFrom, validUntil, amount, file, note, next, version);
    }
}
