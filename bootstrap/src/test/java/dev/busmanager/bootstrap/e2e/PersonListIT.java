package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The list of persons: found by parts, filtered, sorted, and of any length. */
class PersonListIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenParts_whenSomebodySearches_thenNameTelephoneEmailAndLicenceFindHimInAnySpelling() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        var body = PersonsIT.newcomer();
        body.putAll(Map.of(
                "email", "Who." + mark + "@Fleet.Local",
                "full_name", "Prakash " + mark,
                "phone", "+91 91234-55" + mark.replaceAll("\\D", "").concat("000").substring(0, 2),
                "license_number", "GJ05 " + mark));
        var id = office.post("/api/drivers", body).expect(200).json().get("id").asString();

        for (var typed : new String[] {
            "prakash%20" + mark, mark.toUpperCase(), "who." + mark, mark + "@FLEET", "9123455", "91%2091234",
            "91234-55", "gj05" + mark, "GJ-05-" + mark.substring(0, 4)
        })
            assertThat(office.get("/api/drivers?search=" + typed).expect(200).json().findValuesAsString("id"))
                    .as(typed)
                    .contains(id);
        assertThat(office.get("/api/drivers?search=nobody" + mark).json()).isEmpty();
        assertThat(office.get("/api/drivers?search=%25").json()).isEmpty();
        assertThat(office.get("/api/drivers?role=admin&search=" + mark).json()).isEmpty();
        assertThat(office.get("/api/drivers?role=driver&status=active&limit=1&search=" + mark)
                        .expect(200)
                        .header("X-Total-Count"))
                .isEqualTo("1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "limit=-1", "limit=x", "offset=-1", "sort=colour", "sort=-", "search=a%00b", "role=king", "status=asleep",
                "archived=perhaps", "has_access=perhaps", "total=perhaps"
            })
    void givenOddQuestions_whenTheListIsAsked_thenToldWhatIsWrong(String query) {
        assertThat(office.get("/api/drivers?" + query).expect(422).code()).isEqualTo("input.invalid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%00", "%ff", "%5C", "_", "'", "-", "%2B"})
    void givenOddSigns_whenSomebodySearches_thenNothingBreaks(String typed) {
        assertThat(office.get("/api/drivers?search=" + typed).status()).isLessThan(500);
        assertThat(office.get("/api/drivers?search=" + typed.repeat(3_000 / typed.length())).status()).isLessThan(500);
    }

    @Test
    void givenALongList_whenAllOfItIsAsked_thenItComesNewestFirstAndTheSearchGoesByIndexes() {
        try (var large = TestServer.start(Map.of())) {
            large.jdbc()
                    .sql("""
                            insert into account (id, email, password_hash, role, status, password_changed_at, created_at,
                                                 updated_at)
                            select ('00000000-0000-7000-8000-' || lpad(n::text, 12, '0'))::uuid, 'p' || n || '@example.in',
                                   '$2b$10$x', 'driver', 'active', now(), now(), now()
                              from generate_series(10001, 20100) n
                            """)
                    .update();
            large.jdbc()
                    .sql("""
                            insert into person (id, account_id, full_name, phone, created_at, updated_at)
                            select id, id, 'Person ' || email, '98' || right(id::text, 8),
                                   now() - right(id::text, 5)::int * interval '1 second', now()
                              from account where role = 'driver'
                            """)
                    .update();
            large.jdbc().sql("analyze").update();
            var boss = large.office();

            var all = boss.get("/api/drivers").expect(200);
            var page = boss.get("/api/drivers?limit=50&offset=10060&sort=full_name").expect(200);

            assertThat(all.header("X-Total-Count")).isEqualTo("10101");
            var names = all.json().findValuesAsString("full_name");
            assertThat(names).hasSize(10_000);
            assertThat(names.subList(1, 10_000)).isSorted();
            assertThat(page.json()).hasSize(41);
            assertThat(boss.get("/api/drivers/roles?limit=5").expect(200).header("X-Total-Count")).isEqualTo("10101");
            assertThat(boss.get("/api/drivers?search=p15555%40").json()).hasSize(1);
        }
    }

    @Test
    void givenEachOrder_whenTheListIsAsked_thenItAnswers() {
        for (var member : new String[] {
            "created_at", "full_name", "email", "role", "status", "license_expiry", "last_sign_in_at"
        }) {
            office.get("/api/drivers?limit=5&sort=" + member).expect(200);
            office.get("/api/drivers?limit=5&total=false&sort=-" + member).expect(200);
        }
    }
}
