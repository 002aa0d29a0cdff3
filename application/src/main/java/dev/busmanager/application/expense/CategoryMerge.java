package dev.busmanager.application.expense;

import dev.busmanager.application.expense.in.CategoriesUseCase.CategoryMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.expense.Category;
import dev.busmanager.domain.expense.CategoryId;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a category is, given what it was and what somebody says of it now. */
final class CategoryMerge {

    private CategoryMerge() {}

    static Category fresh(CategoryId id, CategoryMembers members) {
        var name = name(members, null);
        return new Category(
                id,
                name,
                members.description().over(null),
                members.icon().over(null),
                or(members.fuel().over(null), Category.soundsLikeFuel(name)),
                or(members.water().over(null), Category.soundsLikeWater(name)),
                limit(members.limit(), null),
                or(members.needsPhoto().over(null), false),
                null,
                Version.FIRST);
    }

    static Category merged(Category category, CategoryMembers members) {
        var name = name(members, category.name());
        return new Category(
                category.id(),
                name,
                members.description().over(category.description()),
                members.icon().over(category.icon()),
                or(members.fuel().over(category.fuel()), Category.soundsLikeFuel(name)),
                or(members.water().over(category.water()), Category.soundsLikeWater(name)),
                limit(members.limit(), category.limit()),
                or(members.needsPhoto().over(category.needsPhoto()), false),
                category.archivedAt(),
                category.version());
    }

    private static String name(CategoryMembers members, @Nullable String current) {
        var name = members.name().over(current);
        if (name == null) throw new InvalidInputException("name", Flaw.missing());
        return name;
    }

    private static @Nullable Money limit(Change<BigDecimal> change, @Nullable Money current) {
        return change.map(rupees -> Money.typed("limit_amount", rupees)).over(current);
    }

    private static boolean or(@Nullable Boolean value, boolean usual) {
        return value == null ? usual : value;
    }

    /** As the audit trail remembers it, with the names of the wire. */
    static Map<String, Object> written(Category category) {
        var members = new LinkedHashMap<String, Object>();
        members.put("name", category.name());
        if (category.description() != null) members.put("description", category.description());
        if (category.icon() != null) members.put("icon", category.icon());
        members.put("is_fuel", category.fuel());
        members.put("is_water", category.water());
        if (category.limit() != null) members.put("limit_amount", category.limit().rupees());
        members.put("needs_photo", category.needsPhoto());
        return members;
    }
}
