package dev.busmanager.adapter.rest.expense;

import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.expense.in.CategoriesUseCase.CategoryMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.expense.CategoryId;
import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NewCategoryRequest(
        @Nullable UUID id,
        @Required @Nullable String name,
        @Nullable String description,
        @Nullable String icon,
        @Nullable Boolean isFuel,
        @Nullable Boolean isWater,
        @Nullable BigDecimal limitAmount,
        @Nullable Boolean needsPhoto) {

    @Nullable CategoryId categoryId() {
        return id == null ? null : new CategoryId(id);
    }

    CategoryMembers members() {
        return new CategoryRequest(
                        Change.of(name),
                        Change.of(description),
                        Change.of(icon),
                        Change.of(isFuel),
                        Change.of(isWater),
                        Change.of(limitAmount),
                        Change.of(needsPhoto))
                .members();
    }
}
