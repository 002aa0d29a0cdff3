package dev.busmanager.application.expense.out;

import dev.busmanager.domain.expense.CategoryId;

/** What another part of the house has to do with an expense category. */
public interface CategoryUses {

    /** How many expenses of it wait for a decision. */
    default long openExpenses(CategoryId id) {
        return 0;
    }

    /** Whether something would be lost if the category were not there. */
    boolean remembers(CategoryId id);
}
