package dev.busmanager.adapter.rest.expense;

import dev.busmanager.adapter.rest.shared.TableColumn;
import dev.busmanager.application.expense.in.CategoryView;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The expense categories as a sheet. */
final class CategoryColumns {

    static final List<TableColumn<CategoryView>> ALL = List.of(
            TableColumn.text("Name", 24, view -> view.category().name()),
            TableColumn.text("Description", 36, view -> view.category().description()),
            TableColumn.text("Fuel", 8, view -> yes(view.category().fuel())),
            TableColumn.text("Water", 8, view -> yes(view.category().water())),
            TableColumn.money("Limit", CategoryColumns::limit),
            TableColumn.text("Needs photo", 12, view -> yes(view.category().needsPhoto())));

    private CategoryColumns() {}

    private static @Nullable BigDecimal limit(CategoryView view) {
        var limit = view.category().limit();
        return limit == null ? null : limit.rupees();
    }

    private static String yes(boolean so) {
        return so ? "yes" : "no";
    }
}
