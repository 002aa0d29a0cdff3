package dev.busmanager.adapter.postgres.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Postgres;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Ten thousand persons: what the database does to find one, and to show the first page. */
class JdbcPersonsIT {

    private final Postgres postgres = new Postgres();

    @AfterEach
    void close() {
        postgres.close();
    }

    @BeforeEach
    void fill() {
        postgres.jdbc()
                .sql("""
                        insert into account (id, email, password_hash, role, status, password_changed_at, created_at,
                                             updated_at)
                        select gen_random_uuid(), 'p' || n || '@example.in', '', 'driver', 'active', now(), now(), now()
                          from generate_series(10001, 20000) n
                        """)
                .update();
        postgres.jdbc()
                .sql("""
                        insert into person (id, account_id, full_name, phone, created_at, updated_at)
                        select gen_random_uuid(), id, 'Name of ' || email, '98220 ' || substr(email, 2, 5),
                               now() - substr(email, 2, 5)::int * interval '1 second', now()
                          from account
                        """)
                .update();
        postgres.jdbc()
                .sql("insert into driver (person_id, licence_number) select id, 'MH12 ' || phone from person")
                .update();
        // New entries of such an index lie on a heap until they are sorted in, which would make it look costly.
        postgres.jdbc().sql("vacuum analyze person, account, driver").update();
    }

    @Test
    void givenManyPersons_whenAPartIsSearched_thenEachPlaceIsLookedUpInItsIndex() {
        var plan = plan("select p.id from person p where "
                + JdbcPersons.SEARCHED
                        .replace(":search", "'%15555%'")
                        .replace(":phone", "'%15555%'")
                        .replace(":licence", "'%15555%'"));

        assertThat(plan)
                .contains("person_by_parts", "account_by_parts", "driver_by_parts")
                .doesNotContain("Seq Scan");
    }

    @Test
    void givenManyPersons_whenTheFirstPageIsShown_thenItIsReadInOrder() {
        var plan = plan(
                PersonRows.VIEW + " where p.archived_at is null order by p.created_at desc, p.id limit 50");

        assertThat(plan).contains("person_by_age").doesNotContain("Seq Scan on person");
    }

    private String plan(String sql) {
        return String.join("\n", postgres.jdbc().sql("explain " + sql).query(String.class).list());
    }
}
