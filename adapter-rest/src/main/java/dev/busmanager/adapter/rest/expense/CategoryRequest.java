package dev.busmanager.adapter.rest.expense;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.expense.in.CategoriesUseCase.CategoryMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.expense.Category;
import java.math.BigDecimal;

/** What changes of a category. */
record CategoryRequest(
        Change<String> name,
        Change<String> description,
        Change<String> icon,
        Change<Boolean> isFuel,
        Change<Boolean> isWater,
        Change<BigDecimal> limitAmount,
        Change<Boolean> needsPhoto) {

    CategoryMembers members() {
        var shape = new RequestShape();
        var members = new CategoryMembers(
                shape.line("name", name, Category.NAME_MOST),
                shape.optional("description", description, Category.DESCRIPTION_MOST),
                shape.optional("icon", icon, Category.ICON_MOST),
                isFuel,
                isWater,
                limitAmount,
                needsPhoto);
        shape.check();
        return members;
    }
}
