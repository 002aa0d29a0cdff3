package dev.busmanager.adapter.postgres.driver;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.adapter.postgres.shared.TenThousand;
import dev.busmanager.application.driver.in.PersonQueries.Filter;
import dev.busmanager.application.driver.in.PersonQueries.Order;
import dev.busmanager.application.shared.Sort;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Ten thousand persons, just imported: what the database does to find one, and to show the first page. */
class JdbcPersonsIT {

    private static Postgres postgres;

    @BeforeAll
    static void fill() {
        postgres = new Postgres();
        TenThousand.persons(postgres.jdbc());
    }

    @AfterAll
    static void close() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"15555", "98220-15555", "c4ca4238"})
    void givenPersonsJustImported_whenAPartIsSearched_thenEachPlaceIsLookedUpInItsIndex(String part) {
        assertThat(plan(part))
                .contains("person_by_parts", "account_by_parts", "driver_by_parts")
                .doesNotContain("Seq Scan on person", "Seq Scan on account", "Seq Scan on driver");
    }

    @Test
    void givenPersonsJustImported_whenTheFirstPageIsShown_thenItIsReadInOrder() {
        assertThat(plan(null)).contains("person_by_age").doesNotContain("Seq Scan on person");
    }

    @Test
    void givenPersonsJustImported_whenSomebodyIsMeant_thenLookedUpInTheIndexes() {
        var plan = TenThousand.plan(
                postgres.jdbc(),
                new Conditions(),
                "select p.id from person p where "
                        + JdbcPersons.ALIKE
                                .replace(":name", "'Name of p5555@example.in'")
                                .replace(":email", "'p5555@example.in'")
                                .replace(":licence", "'MH129822005555'"));

        assertThat(plan).contains("person_by_name", "account_email_unique", "driver_by_licence").doesNotContain("Seq Scan");
    }

    private static String plan(String search) {
        var conditions = JdbcPersons.conditions(new Filter(search, null, null, null, false));
        var select = JdbcPersons.select(conditions, new Sort<>(Order.CREATED_AT, true)) + " limit 50";
        return TenThousand.plan(postgres.jdbc(), conditions, select);
    }
}
