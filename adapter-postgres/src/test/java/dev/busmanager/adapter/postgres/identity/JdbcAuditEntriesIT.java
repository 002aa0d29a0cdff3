package dev.busmanager.adapter.postgres.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.application.identity.in.AuditQueries.AuditView;
import dev.busmanager.application.identity.in.AuditQueries.Filter;
import dev.busmanager.application.identity.out.AuditEntries;
import dev.busmanager.application.shared.Page;
import dev.busmanager.domain.identity.AccountId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** More than a hundred thousand entries: what the database does to find some of them. */
class JdbcAuditEntriesIT {

    private static final Filter ALL = filter(null, null, null, null, null, null);

    private static Postgres postgres;

    @BeforeAll
    static void fill() {
        postgres = new Postgres();
        run("""
                insert into bus (id, registration_number, registration_key, capacity, status, monthly_tax_amount,
                                 tax_due_day, created_at, updated_at)
                select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'MH 12 AB ' || n, 'MH12AB' || n,
                       40, 'active', 0, 1, now(), now()
                  from generate_series(1000, 1999) n
                """);
        // No statement may take long.
        for (int from = 1; from < 120_000; from += 12_000) run("""
                insert into audit_entry (id, at, actor_kind, account_id, feature, kind, action, subject, before, after)
                select gen_random_uuid(), timestamptz '2026-01-01' + n / 4 * interval '1 minute', 'admin',
                       ('00000000-0000-7000-9000-' || lpad((n %% 50)::text, 12, '0'))::uuid, 'fleet',
                       case when n %% 500 = 7 then 'route' else 'bus' end,
                       case when n %% 700 = 0 then 'restored' else 'changed' end,
                       '00000000-0000-7000-8000-' || lpad((1000 + n %% 2000)::text, 12, '0'),
                       '{}', '{"capacity": 41}'
                  from generate_series(%d, %d) n
                """.formatted(from, from + 11_999));
        run("""
                insert into audit_entry (id, at, actor_kind, feature, kind, action, subject, before, after)
                select gen_random_uuid(), timestamptz '2025-01-01', 'house', 'fleet', 'bus', 'added',
                       '00000000-0000-7000-8000-' || lpad(n::text, 12, '0'),
                       '{}', jsonb_build_object('registration_number', 'MH12AB' || n)
                  from generate_series(1000, 2999) n
                """);
        run("vacuum analyze audit_entry, bus");
    }

    @AfterAll
    static void close() {
        postgres.close();
    }

    @Test
    void givenManyEntries_whenNothingIsAsked_thenTheNewestAreReadInTheirOrder() {
        assertThat(plan(ALL)).contains("audit_entry_newest").doesNotContain("Seq Scan", "Sort");
    }

    @Test
    void givenManyEntries_whenAKindIsAsked_thenItsIndexIsRead() {
        assertThat(plan(filter("route", null, null, null, null, null)))
                .contains("audit_entry_by_kind")
                .doesNotContain("Seq Scan");
    }

    @Test
    void givenManyEntries_whenAnActionIsAsked_thenItsIndexIsRead() {
        assertThat(plan(filter(null, "restored", null, null, null, null)))
                .contains("audit_entry_by_action")
                .doesNotContain("Seq Scan");
    }

    @Test
    void givenManyEntries_whenAPersonIsAsked_thenTheIndexOfPersonsIsRead() {
        var person = new AccountId(UUID.fromString("00000000-0000-7000-9000-000000000099"));

        assertThat(plan(filter(null, null, person, null, null, null)))
                .contains("audit_entry_by_account")
                .doesNotContain("Seq Scan");
    }

    @Test
    void givenManyEntries_whenAPeriodIsAsked_thenOnlyItIsRead() {
        var from = Instant.parse("2026-01-10T00:00:00Z");

        assertThat(plan(filter(null, null, null, from, from.plusSeconds(3600), null)))
                .contains("Index Cond", "audit_entry_newest")
                .doesNotContain("Seq Scan");
    }

    @Test
    void givenManyEntries_whenAPartOfANameIsSearched_thenNamesAndEntriesAreLookedUpInTheirIndexes() {
        assertThat(plan(filter(null, null, null, null, null, "AB1234")))
                .contains("audit_entry_by_parts", "audit_entry_by_record", "bus_by_parts")
                .doesNotContain("Seq Scan on audit_entry", "Seq Scan on bus");
    }

    @Test
    void givenAPlateInAnySpelling_whenSearched_thenAllEntriesOfTheBusComeWithItsName() {
        for (var spelling : 
                List.of("MH12AB1234", "mh 12 ab 1234", "MH-12-AB-1234", "ab 1234", "१२ ab १२३४")) {
            var found = found(filter(null, null, null, null, null, spelling), new Page(100, 0, true));

            assertThat(found).as(spelling).hasSize(61).allSatisfy(entry -> {
                assertThat(entry.record().name()).isEqualTo("MH 12 AB 1234");
                assertThat(entry.record().page()).hasToString(entry.subject());
            });
        }
    }

    @Test
    void givenARecordThatIsGone_whenSearchedByItsFormerName_thenItsEntriesComeWithThatName() {
        var found = found(filter(null, null, null, null, null, "mh12ab2500"), new Page(100, 0, true));

        assertThat(found).hasSize(61).allSatisfy(entry -> {
            assertThat(entry.record().name()).isEqualTo("MH12AB2500");
            assertThat(entry.record().page()).isNull();
        });
    }

    @Test
    void givenEntriesOfOneMoment_whenReadInPages_thenNoneComesTwiceAndNoneIsLost() {
        var ids = new ArrayList<UUID>();
        for (int from = 0; from < 300; from += 30)
            found(ALL, new Page(30, from, false)).forEach(entry -> ids.add(entry.id()));

        assertThat(ids).hasSize(300).doesNotHaveDuplicates();
        assertThat(found(ALL, new Page(300, 0, false))).extracting(AuditView::id).containsExactlyElementsOf(ids);
    }

    private static List<AuditView> found(Filter filter, Page page) {
        var found = new ArrayList<AuditView>();
        postgres.inTransaction(() -> postgres.get(AuditEntries.class).find(filter, page, found::add));
        return found;
    }

    private static Filter filter(
            String kind, String action, AccountId account, Instant from, Instant to, String search) {
        return new Filter(null, null, kind, action, null, account, from, to, search);
    }

    private static String plan(Filter filter) {
        var conditions = JdbcAuditEntries.conditions(filter);
        return String.join(
                "\n",
                conditions
                        .on(
                                postgres.jdbc(),
                                "explain select * from audit_entry e" + JdbcAuditEntries.entries(filter)
                                        + " limit 50")
                        .query(String.class)
                        .list());
    }

    private static void run(String sql) {
        postgres.jdbc().sql(sql).update();
    }
}
