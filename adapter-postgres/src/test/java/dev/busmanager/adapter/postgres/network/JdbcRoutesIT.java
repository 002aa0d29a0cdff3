package dev.busmanager.adapter.postgres.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.application.network.in.RouteQueries.Filter;
import dev.busmanager.application.network.in.RouteQueries.Order;
import dev.busmanager.application.shared.Sort;
import org.junit.jupiter.api.Test;

class JdbcRoutesIT {

    @Test
    void givenTenThousandRoutes_whenAPartIsSearched_thenTheIndexOfPartsIsUsed() {
        try (var postgres = new Postgres()) {
            postgres.jdbc()
                    .sql("""
                            insert into route (id, route_name, from_state_id, to_state_id, from_address, created_at,
                                               updated_at)
                            select gen_random_uuid(), 'Route ' || md5(n::text), s.id, s.id, 'Stand ' || n, now(), now()
                              from generate_series(1, 10000) n
                              join state s on s.state_code = 'MH'
                            """)
                    .update();
            // As the database does by itself after a while; it also puts new rows in their place in the index.
            postgres.jdbc().sql("vacuum analyze route").update();
            var conditions = JdbcRoutes.conditions(new Filter("TAND 4711", false));

            var plan = conditions
                    .on(postgres.jdbc(), "explain " + JdbcRoutes.select(conditions, Sort.by(Order.ROUTE_NAME)))
                    .query(String.class)
                    .list();

            assertThat(String.join("\n", plan)).contains("Bitmap Index Scan on route_by_parts");
        }
    }
}
