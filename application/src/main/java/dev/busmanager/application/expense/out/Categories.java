package dev.busmanager.application.expense.out;

import dev.busmanager.application.expense.in.CategoryQueries.Filter;
import dev.busmanager.application.expense.in.CategoryQueries.Order;
import dev.busmanager.application.expense.in.CategoryView;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.expense.Category;
import dev.busmanager.domain.expense.CategoryId;
import dev.busmanager.domain.expense.ExpenseException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Categories {

    /** Held until the unit of work ends. */
    Optional<Category> lock(CategoryId id);

    Optional<CategoryView> view(CategoryId id);

    @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<CategoryView> sink);

    /**
     * @return whether it was added; not when there is one under this id
     * @throws ExpenseException.CategoryNameTaken if another one that can be chosen has the name
     */
    boolean add(Category category, Instant now);

    /** @throws ExpenseException.CategoryNameTaken if another one that can be chosen has the name */
    void update(Category category, Instant now);

    void remove(CategoryId id);
}
