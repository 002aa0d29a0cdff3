package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.bootstrap.identity.PrintedCode;
import dev.busmanager.domain.identity.Role;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What the office does with accounts, and how somebody gets one. */
class AccountsIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenClosedHouse_whenSomebodyRegisters_thenRefusedWithASentence() {
        try (var closed = TestServer.start(Map.of())) {
            var refused = closed.stranger().post("/api/auth/signup", newcomer()).expect(403);

            assertThat(refused.code()).isEqualTo("identity.registration-closed");
        }
    }

    @Test
    void givenApprovalPolicy_whenSomebodyRegisters_thenHeWaitsUntilTheOfficeDecides() {
        try (var house = TestServer.start(Map.of())) {
            var boss = house.office();
            boss.put("/api/settings/registration_policy", Map.of("value", "approval")).expect(200);
            var person = newcomer();
            var other = newcomer();

            var told = house.stranger().post("/api/auth/signup", person).expect(403);
            house.stranger().post("/api/auth/signup", other).expect(403);

            assertThat(told.code()).isEqualTo("identity.registration-waits");
            assertThat(house.stranger().post("/api/auth/login", credentials(person)).expect(403).code())
                    .isEqualTo("identity.waiting-for-approval");
            var waiting = boss.get("/api/registrations").expect(200);
            assertThat(waiting.header("X-Total-Count")).isEqualTo("2");
            var id = house.idOf(person.get("email"));
            boss.post("/api/registrations/%s/approval".formatted(id), null).expect(200);
            boss.post("/api/registrations/%s/approval".formatted(id), null).expect(409);
            assertThat(house.stranger()
                            .post("/api/auth/login", credentials(person))
                            .expect(200)
                            .json()
                            .at("/user/role")
                            .asString())
                    .isEqualTo("driver");
            boss.delete("/api/registrations/" + house.idOf(other.get("email"))).expect(200);
            house.stranger().post("/api/auth/login", credentials(other)).expect(401);
            house.stranger().post("/api/auth/signup", other).expect(403);
            boss.delete("/api/registrations/" + id).expect(409);
        }
    }

    @Test
    void givenARegistrationOfSomebodyWithAPaper_whenTurnedAway_thenRefusedAndThePaperStays() {
        try (var house = TestServer.start(Map.of())) {
            var boss = house.office();
            boss.put("/api/settings/registration_policy", Map.of("value", "approval")).expect(200);
            var person = newcomer();
            house.stranger().post("/api/auth/signup", person).expect(403);
            var id = house.idOf(person.get("email"));
            var holder = house.jdbc()
                    .sql("select id from person where account_id = :id")
                    .param("id", id)
                    .query(UUID.class)
                    .single();
            boss.post(
                            "/api/papers",
                            Map.of(
                                    "holder", Map.of("type", "person", "id", holder.toString()),
                                    "kind", "licence",
                                    "valid_until", "2031-03-31"))
                    .expect(200);

            var refused = boss.delete("/api/registrations/" + id).expect(409);

            assertThat(refused.code()).isEqualTo("identity.has-records");
            assertThat(boss.get("/api/papers?person_id=" + holder).expect(200).json()).hasSize(1);
        }
    }

    /** Or it could be let in by switching it off and on, and no entry would say that somebody approved it. */
    @Test
    void givenARegistrationThatWaits_whenItIsSwitchedOffOrOn_thenRefusedUntilItIsDecided() {
        try (var house = TestServer.start(Map.of())) {
            var boss = house.office();
            boss.put("/api/settings/registration_policy", Map.of("value", "approval")).expect(200);
            var person = newcomer();
            house.stranger().post("/api/auth/signup", person).expect(403);
            var id = house.idOf(person.get("email"));
            var account = "/api/accounts/%s/".formatted(id);

            for (var step : List.of("deactivation", "reactivation"))
                assertThat(boss.post(account + step, null).expect(409).code()).isEqualTo("identity.still-waiting");

            assertThat(boss.get("/api/registrations").expect(200).header("X-Total-Count")).isEqualTo("1");
            house.stranger().post("/api/auth/login", credentials(person)).expect(403);
            boss.post("/api/registrations/%s/approval".formatted(id), null).expect(200);
            boss.post(account + "deactivation", null).expect(200);
            boss.post(account + "reactivation", null).expect(200);
            assertThat(house.jdbc()
                            .sql("select action from audit_entry where subject = :id order by at, id")
                            .param("id", id.toString())
                            .query(String.class)
                            .list())
                    .containsSubsequence("approved", "deactivated", "reactivated")
                    .containsOnlyOnce("approved", "deactivated", "reactivated");
        }
    }

    @Test
    void givenEmailWithALetterThatJavaAndTheDatabaseMakeSmallDifferently_whenItsOwnerSignsIn_thenHeIsKnown() {
        var account = Map.of("email", "\u0130nan@example.in", "password", PASSWORD, "full_name", "\u0130nan", "role", "driver");
        office.post("/api/accounts", account).expect(200);

        server.stranger()
                .post("/api/auth/login", Map.of("email", "\u0130NAN@example.in", "password", PASSWORD))
                .expect(200);
        assertThat(office.get("/api/accounts?search=%C4%B0nan").header("X-Total-Count")).isEqualTo("1");
    }

    @Test
    void givenAccountAsItIsWantedAlready_whenSwitchedOnOrOffAgain_thenNothingChangesAndNobodyIsTold() {
        var email = server.account(Role.DRIVER);
        var address = "/api/accounts/" + server.idOf(email);

        office.post(address + "/reactivation", null).expect(200);

        assertThat(office.get(address).header("ETag")).isEqualTo("\"1\"");
        var driver = server.stranger().signIn(email, PASSWORD);
        assertThat(driver.get("/api/notifications").header("X-Total-Count")).isEqualTo("0");
        office.post(address + "/deactivation", null).expect(200);
        assertThat(office.post(address + "/deactivation", null).expect(200).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void givenOpenPolicy_whenSomebodyRegisters_thenHeIsADriverAtOnce() {
        try (var house = TestServer.start(Map.of())) {
            house.office().put("/api/settings/registration_policy", Map.of("value", "driver")).expect(200);
            var person = newcomer();

            var answer = house.stranger().post("/api/auth/signup", person).expect(200).json();

            assertThat(answer.at("/user/role").asString()).isEqualTo("driver");
            house.stranger().post("/api/auth/signup", person).expect(409);
            house.stranger()
                    .post("/api/auth/signup", Map.of("email", "a@b.in", "password", "short", "full_name", "A"))
                    .expect(422);
            house.stranger()
                    .post("/api/auth/signup", Map.of("email", "a@b.in", "password", PASSWORD, "full_name", " "))
                    .expect(422);
        }
    }

    @Test
    void givenNewHouse_whenTheCodeOfTheConsoleIsEntered_thenTheFirstAdministratorIsSignedIn() {
        try (var house = TestServer.start(Map.of("BUSMANAGER_ADMIN_EMAIL", "", "BUSMANAGER_ADMIN_PASSWORD", ""))) {
            var stranger = house.stranger();
            assertThat(stranger.get("/api/first-run").expect(200).json().get("needed").asBoolean()).isTrue();
            var code = house.bean(PrintedCode.class).printed();
            var me = Map.of("email", "boss@example.in", "password", PASSWORD, "full_name", "The Boss");

            stranger.post("/api/first-run", with(me, "code", "AAAA-AAAA")).expect(403);
            var token = stranger.post("/api/first-run", with(me, "code", code.toLowerCase().replace("-", " ")))
                    .expect(200)
                    .json()
                    .get("access_token")
                    .asString();

            stranger.withToken(token).get("/api/accounts").expect(200);
            stranger.post("/api/first-run", with(me, "code", code)).expect(409);
            assertThat(stranger.get("/api/first-run").json().get("needed").asBoolean()).isFalse();
        }
    }

    @Test
    void givenNewHouse_whenCodesAreGuessed_thenTheGuesserIsStopped() {
        try (var house = TestServer.start(Map.of("BUSMANAGER_ADMIN_EMAIL", "", "BUSMANAGER_ADMIN_PASSWORD", ""))) {
            var me = Map.of("email", "boss@example.in", "password", PASSWORD);
            for (int i = 0; i < 5; i++) house.stranger().post("/api/first-run", with(me, "code", "AAAA" + i)).expect(403);

            house.stranger().post("/api/first-run", with(me, "code", "AAAA9")).expect(429);
        }
    }

    @Test
    void givenOneAdministrator_whenHeIsToGo_thenRefused() {
        try (var house = TestServer.start(Map.of())) {
            var boss = house.office();
            var account = "/api/accounts/" + house.idOf("office@example.in");

            boss.post(account + "/deactivation", null).expect(409);
            assertThat(boss.put(account + "/role", Map.of("role", "driver")).expect(409).code())
                    .isEqualTo("identity.last-administrator");

            house.account(Role.OFFICE);
            boss.put(account + "/role", Map.of("role", "driver")).expect(200);
        }
    }

    @Test
    void givenTwoAdministrators_whenTheyDemoteEachOtherAtOnce_thenOneStays() throws Exception {
        try (var house = TestServer.start(Map.of())) {
            var one = house.office();
            var email = house.account(Role.OFFICE);
            var other = house.stranger().signIn(email, PASSWORD);
            var first = "/api/accounts/%s/role".formatted(house.idOf("office@example.in"));
            var second = "/api/accounts/%s/role".formatted(house.idOf(email));

            var turn = new AtomicInteger();
            KeyedCallsIT.atOnce(2, () -> turn.getAndIncrement() == 0
                    ? one.put(second, Map.of("role", "driver"))
                    : other.put(first, Map.of("role", "driver")));

            assertThat(house.jdbc()
                            .sql("select count(*) from account where role = 'admin'")
                            .query(Integer.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    @Test
    void givenManyAccounts_whenListed_thenSearchedSortedAndPagedWithTheTotal() {
        var mark = UUID.randomUUID().toString().substring(0, 8);
        for (var name : new String[] {"Charu", "Asha", "Bala"})
            office.post("/api/accounts", Map.of(
                            "email", name + mark + "@example.in",
                            "password", PASSWORD,
                            "full_name", name + " " + mark,
                            "role", "driver"))
                    .expect(200);

        var page = office.get("/api/accounts?search=%s&sort=name&limit=2".formatted(mark.toUpperCase())).expect(200);

        assertThat(page.header("X-Total-Count")).isEqualTo("3");
        assertThat(page.json().valueStream().map(row -> row.get("full_name").asString()))
                .containsExactly("Asha " + mark, "Bala " + mark);
        assertThat(office.get("/api/accounts?total=false").expect(200).header("X-Total-Count")).isNull();
        assertThat(office.get("/api/accounts?search=%25").json()).isEmpty();
        office.get("/api/accounts?sort=nonsense").expect(422);
        office.get("/api/accounts?limit=-1").expect(422);
        office.get("/api/accounts?limit=NaN").expect(422);
        office.get("/api/accounts/nonsense").expect(404);
    }

    @Test
    void givenStaleVersion_whenAccountIsChanged_thenRefused() {
        var account = "/api/accounts/" + server.idOf(server.account(Role.DRIVER));
        var etag = office.get(account).expect(200).header("ETag");
        office.put(account + "/role", Map.of("role", "repair_org"), "If-Match", etag).expect(200);

        office.put(account + "/role", Map.of("role", "driver"), "If-Match", etag).expect(412);
        office.put(account + "/role", Map.of("role", "driver"), "If-Match", "nonsense").expect(422);
        office.put(account + "/role", Map.of("role", "driver")).expect(200);
        office.put(account + "/role", Map.of("role", "king")).expect(422);
    }

    @Test
    void givenDeeds_whenTheAuditTrailIsRead_thenAllAreThereWithoutSecrets() {
        var email = server.account(Role.DRIVER);
        var id = server.idOf(email);
        server.stranger().post("/api/auth/login", Map.of("email", email, "password", "wrong password"));
        var driver = server.stranger().signIn(email, PASSWORD);
        driver.post("/api/auth/change-password", Map.of("current_password", PASSWORD, "new_password", "a new horse"));
        office.put("/api/accounts/%s/role".formatted(id), Map.of("role", "repair_org")).expect(200);
        office.post("/api/accounts/%s/deactivation".formatted(id), null).expect(200);

        var actions = server.jdbc()
                .sql("select action from audit_entry where subject = ? order by id")
                .param(id.toString())
                .query(String.class)
                .list();

        assertThat(actions)
                .containsExactly(
                        "account_made", "password_refused", "signed_in", "password_changed", "role_changed", "deactivated");
        assertThat(server.jdbc()
                        .sql("select count(*) from audit_entry where (before::text || after::text) ~* 'horse|\\$2[aby]'")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static Map<String, String> newcomer() {
        return Map.of(
                "email", UUID.randomUUID() + "@example.in", "password", PASSWORD, "full_name", "New Comer");
    }

    private static Map<String, String> credentials(Map<String, String> person) {
        return Map.of("email", person.get("email"), "password", person.get("password"));
    }

    private static Map<String, String> with(Map<String, String> members, String name, String value) {
        var all = new HashMap<>(members);
        all.put(name, value);
        return all;
    }
}
