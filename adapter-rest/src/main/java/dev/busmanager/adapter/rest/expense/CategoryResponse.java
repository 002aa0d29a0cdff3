package dev.busmanager.adapter.rest.expense;

import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.expense.in.CategoryView;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record CategoryResponse(
        UUID id,
        String name,
        @Nullable String description,
        @Nullable String icon,
        boolean isFuel,
        boolean isWater,
        @Nullable BigDecimal limitAmount,
        boolean needsPhoto,
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant archivedAt,
        Version version)
        implements Versioned {

    static CategoryResponse of(CategoryView view) {
        var category = view.category();
        return new CategoryResponse(
                category.id().value(),
                category.name(),
                category.description(),
                category.icon(),
                category.fuel(),
                category.water(),
                category.limit() == null ? null : category.limit().rupees(),
                category.needsPhoto(),
                view.createdAt(),
                view.updatedAt(),
                category.archivedAt(),
                category.version());
    }
}
