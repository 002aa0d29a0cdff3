package dev.busmanager.domain.expense;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.Kind;
import java.util.List;
import java.util.Map;

/** All that can go wrong with expenses and their categories. */
public abstract sealed class ExpenseException extends DomainException {

    private ExpenseException(Kind kind, String code, String message, Map<String, Object> params) {
        super(kind, code, message, params);
    }

    public static final class NoSuchCategory extends ExpenseException {
        public NoSuchCategory() {
            super(Kind.NOT_FOUND, "expense.no-such-category", "There is no such expense category", Map.of());
        }
    }

    public static final class CategoryNameTaken extends ExpenseException {
        public CategoryNameTaken(String name) {
            super(
                    Kind.CONFLICT,
                    "expense.category-name-taken",
                    "There is an expense category %s already".formatted(name),
                    Map.of("name", name));
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField("name", Flaw.taken(), getMessage()));
        }
    }

    /** Somebody waits for a decision about it. */
    public static final class CategoryInUse extends ExpenseException {
        public CategoryInUse(long expenses) {
            super(
                    Kind.CONFLICT,
                    "expense.category-in-use",
                    "This category has %d expenses that wait for a decision; decide on them first".formatted(expenses),
                    Map.of("expenses", expenses));
        }
    }
}
