package dev.busmanager.application.repair.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import org.jspecify.annotations.Nullable;

/** The list of workshops. */
public interface WorkshopQueries {

    /**
     * For somebody of a workshop his own one, if he has one.
     *
     * @return how many there are in all, when the page asks for it
     */
    @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<WorkshopView> sink);

    /**
     * @param search a part of the code, the name or the contact person
     * @param active whether it gets new jobs
     * @param archived which of the two: those that are there, or those that were put away
     */
    record Filter(@Nullable String search, @Nullable Boolean active, boolean archived) {}

    enum Order {
        ORG_NAME,
        ORG_CODE,
        CREATED_AT
    }
}
