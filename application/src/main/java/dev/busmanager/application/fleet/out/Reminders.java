package dev.busmanager.application.fleet.out;

import dev.busmanager.application.fleet.in.CalendarEntry.Type;
import dev.busmanager.application.fleet.in.HolderView;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.identity.AccountId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What people were reminded of, so that nobody is reminded twice. */
public interface Reminders {

    /**
     * What counts, is in use and ends or is due by a day, in order.
     *
     * @param last the step after which nothing is said any more: what has come so far is left out
     * @param after where to go on
     */
    List<Lapsing> lapsing(Type type, LocalDate until, int last, @Nullable Lapsing after, int most);

    /**
     * Notes that this step is told. Whoever is at the same one at this moment is waited for.
     *
     * @return whether nobody has told it before
     */
    boolean take(Lapsing lapsing, int step, Instant now);

    /**
     * @param lastStep the one that was told last for that day; none when there was none
     * @param owner of the paper of a person, when he can sign in
     */
    record Lapsing(
            Type type,
            UUID id,
            PaperKind kind,
            HolderView holder,
            LocalDate day,
            @Nullable Integer lastStep,
            @Nullable AccountId owner) {}
}
