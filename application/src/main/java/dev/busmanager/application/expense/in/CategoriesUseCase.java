package dev.busmanager.application.expense.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.domain.expense.CategoryId;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What the office lets money be spent on. */
public interface CategoriesUseCase {

    CategoryView one(Actor actor, CategoryId id);

    /** @param id where the caller has named it already; the same category under the same id is the one that is there */
    CategoryView add(Actor actor, @Nullable CategoryId id, CategoryMembers members);

    CategoryView change(Actor actor, CategoryId id, CategoryMembers members, ExpectedVersion expected);

    /** Archives a category with history; refuses one about which something is still to be decided. */
    Removal remove(Actor actor, CategoryId id, ExpectedVersion expected);

    CategoryView restore(Actor actor, CategoryId id);

    /**
     * What can be said of a category; what is left out stays as it is.
     *
     * @param fuel when nothing is said, or it is cleared, the name tells; as for water
     */
    record CategoryMembers(
            Change<String> name,
            Change<String> description,
            Change<String> icon,
            Change<Boolean> fuel,
            Change<Boolean> water,
            Change<BigDecimal> limit,
            Change<Boolean> needsPhoto) {}
}
