package dev.busmanager.application.fleet.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.fleet.PaperState;
import dev.busmanager.domain.identity.PersonId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The list of papers. */
public interface PaperQueries {

    /** @return how many there are in all, when the page asks for it */
    @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<PaperView> sink);

    /** Those that the caller holds himself and that were not taken out. */
    void mine(Actor actor, RowSink<PaperView> sink);

    /** Those that everybody has, and after them the operator's own that are in use. */
    List<PaperKind> kinds(Actor actor);

    /**
     * Papers of what was put away are found only by naming their holder.
     *
     * @param current only the one of each holder and kind that counts
     * @param search a part of number, issuer, kind, name, or plate in any spelling
     */
    record Filter(
            @Nullable HolderKind holder,
            @Nullable BusId bus,
            @Nullable PersonId person,
            @Nullable PaperKind kind,
            @Nullable PaperState state,
            boolean current,
            @Nullable LocalDate untilFrom,
            @Nullable LocalDate untilTo,
            @Nullable String search) {}

    enum HolderKind {
        BUS,
        PERSON,
        COMPANY
    }

    enum Order {
        VALID_UNTIL,
        KIND,
        HOLDER
    }
}
