package dev.busmanager.application.expense.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import org.jspecify.annotations.Nullable;

/** The list of expense categories. */
public interface CategoryQueries {

    /** @return how many there are in all, when the page asks for it */
    @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<CategoryView> sink);

    /**
     * @param name the whole name, in capitals or not
     * @param search a part of the name or of the description
     * @param archived which of the two: those that can be chosen, or those that were put away
     */
    record Filter(@Nullable String name, @Nullable String search, boolean archived) {

        public static final Filter ALL = new Filter(null, null, false);
    }

    enum Order {
        NAME,
        LIMIT_AMOUNT,
        CREATED_AT
    }
}
