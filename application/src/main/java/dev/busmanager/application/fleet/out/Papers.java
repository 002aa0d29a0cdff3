package dev.busmanager.application.fleet.out;

import dev.busmanager.application.fleet.in.PaperQueries.Filter;
import dev.busmanager.application.fleet.in.PaperQueries.Order;
import dev.busmanager.application.fleet.in.PaperView;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.fleet.Paper;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperId;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Papers {

    /** The one of its kind that counts and runs longest. */
    Optional<Paper> current(PaperHolder holder, PaperKind kind);

    /** The last one of its kind that its holder has told of and nobody has decided on. */
    Optional<Paper> reported(PaperHolder holder, PaperKind kind);

    /** Held until the unit of work ends. */
    Optional<Paper> lock(PaperId id);

    Optional<PaperView> view(PaperId id);

    @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<PaperView> sink);

    /** All of his that were not taken out. */
    void of(PersonId person, RowSink<PaperView> sink);

    /** All that are in use, the usual ones and others. */
    List<PaperKind> kinds();

    /** As it was spelt before, or as it is spelt now. */
    PaperKind asSpeltBefore(PaperKind kind);

    /** Whether somebody can have papers there; if so, it stays until the unit of work ends. */
    boolean hold(PaperHolder holder);

    Optional<AccountId> accountOf(PersonId person);

    /** @throws dev.busmanager.domain.shared.IdTakenException if there is one under this id */
    void add(Paper paper, Instant now);

    void update(Paper paper, Instant now);

    /** Removes those that nobody has touched since they were made, up to that moment. */
    void forgetUntouched(PaperHolder holder, Instant by);

    /** Takes out all of a kind that count and end after that day; without a day all that count. */
    void close(PaperHolder holder, PaperKind kind, @Nullable LocalDate after, Instant now);
}
