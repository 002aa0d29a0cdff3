package dev.busmanager.adapter.postgres.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.adapter.postgres.shared.TenThousand;
import dev.busmanager.application.network.in.RouteQueries.Filter;
import dev.busmanager.application.network.in.RouteQueries.Order;
import dev.busmanager.application.shared.Sort;
import org.junit.jupiter.api.Test;

class JdbcRoutesIT {

    @Test
    void givenTenThousandRoutesJustImported_whenAPartIsSearched_thenTheIndexOfPartsIsUsed() {
        try (var postgres = new Postgres()) {
            TenThousand.routes(postgres.jdbc());
            var searched = JdbcRoutes.conditions(new Filter("TAND 14711", false));
            var all = JdbcRoutes.conditions(new Filter(null, false));
            var byName = Sort.by(Order.ROUTE_NAME);

            assertThat(TenThousand.plan(postgres.jdbc(), searched, JdbcRoutes.select(searched, byName) + " limit 50"))
                    .contains("Bitmap Index Scan on route_by_parts")
                    .doesNotContain("Seq Scan on route");
            assertThat(TenThousand.plan(postgres.jdbc(), all, JdbcRoutes.select(all, byName) + " limit 50"))
                    .contains("route_by_name")
                    .doesNotContain("Seq Scan on route");
        }
    }
}
