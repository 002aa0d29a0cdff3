package dev.busmanager.adapter.postgres.expense;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.adapter.postgres.shared.TenThousand;
import dev.busmanager.application.expense.in.CategoryQueries.Filter;
import dev.busmanager.application.expense.in.CategoryQueries.Order;
import dev.busmanager.application.shared.Sort;
import org.junit.jupiter.api.Test;

class JdbcCategoriesIT {

    @Test
    void givenTenThousandCategoriesJustImported_whenAPartIsSearched_thenTheIndexOfPartsIsUsed() {
        try (var postgres = new Postgres()) {
            TenThousand.categories(postgres.jdbc());
            var conditions = JdbcCategories.conditions(new Filter(null, "or 14711", false));

            var plan = TenThousand.plan(
                    postgres.jdbc(),
                    conditions,
                    JdbcCategories.select(conditions, Sort.by(Order.NAME)) + " limit 50");

            assertThat(plan)
                    .contains("Bitmap Index Scan on expense_category_by_parts")
                    .doesNotContain("Seq Scan on expense_category");
        }
    }
}
