package dev.busmanager.adapter.postgres.repair;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.adapter.postgres.shared.TenThousand;
import dev.busmanager.application.repair.in.WorkshopQueries.Filter;
import dev.busmanager.application.repair.in.WorkshopQueries.Order;
import dev.busmanager.application.shared.Sort;
import org.junit.jupiter.api.Test;

class JdbcWorkshopsIT {

    @Test
    void givenTenThousandWorkshopsJustImported_whenAPartIsSearched_thenTheIndexOfPartsIsUsed() {
        try (var postgres = new Postgres()) {
            TenThousand.workshops(postgres.jdbc());
            var conditions = JdbcWorkshops.conditions(new Filter("ontact 14711", null, false), null);

            var plan = TenThousand.plan(
                    postgres.jdbc(),
                    conditions,
                    JdbcWorkshops.select(conditions, Sort.by(Order.ORG_NAME)) + " limit 50");

            assertThat(plan)
                    .contains("Bitmap Index Scan on workshop_by_parts")
                    .doesNotContain("Seq Scan on workshop");
        }
    }

    @Test
    void givenTenThousandWorkshopsJustImported_whenTheFirstPageIsShown_thenItIsReadInOrder() {
        try (var postgres = new Postgres()) {
            TenThousand.workshops(postgres.jdbc());
            var conditions = JdbcWorkshops.conditions(new Filter(null, null, false), null);

            var plan = TenThousand.plan(
                    postgres.jdbc(),
                    conditions,
                    JdbcWorkshops.select(conditions, Sort.by(Order.ORG_NAME)) + " limit 50");

            assertThat(plan).contains("workshop_by_name").doesNotContain("Seq Scan on workshop");
        }
    }
}
