package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.identity.in.AccountsUseCase;
import dev.busmanager.application.repair.WorkshopsService;
import dev.busmanager.application.repair.out.WorkshopUses;
import dev.busmanager.application.repair.out.Workshops;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.repair.RepairException;
import dev.busmanager.domain.repair.WorkshopId;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The register of workshops, and the people who sign in for them. */
class WorkshopsIT {

    private static final String PATH = "/api/repairs/organizations";
    private static final AtomicInteger CODES = new AtomicInteger();

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenTheOldForm_whenAWorkshopIsAdded_thenItIsTheOneOfTheSpecification() {
        var code = code();

        var made = office.post(
                        PATH,
                        Map.of(
                                "org_code", " %s ".formatted(code.toLowerCase()),
                                "org_name", "Shree Garage",
                                "contact_person", "Ramesh",
                                "phone", "98220 11111 / 020-5550142",
                                "email", "garage@example.in",
                                "address", ""))
                .expect(200)
                .json();

        assertThat(made.propertyNames())
                .containsExactly(
                        "id", "org_code", "org_name", "contact_person", "phone", "email", "address", "is_active", "users",
                        "created_at", "updated_at", "archived_at");
        assertThat(made.get("org_code").asString()).isEqualTo(code);
        assertThat(made.get("is_active").asBoolean()).isTrue();
        assertThat(made.get("address").isNull()).isTrue();
        assertThat(made.get("users").isArray()).isTrue();
        assertThat(made.get("users")).isEmpty();
        assertThat(office.get(PATH + "?search=%2B91%2098220-1111").expect(200).json().findValuesAsString("org_code"))
                .contains(code);
        assertThat(office.get(PATH + "?search=" + code.toLowerCase()).expect(200).json().findValuesAsString("org_code"))
                .containsExactly(code);
    }

    /** R-94; a number is never used twice, whatever became of the first who had it or who typed it before. */
    @Test
    void givenNoCode_whenWorkshopsAreAddedAtOnce_thenEachGetsOneThatNobodyHadBefore() throws Exception {
        var first = office.post(PATH, Map.of("org_name", "First", "org_code", "")).expect(200).json();
        var code = first.get("org_code").asString();
        assertThat(code).matches("RO\\d{4}");
        int number = Integer.parseInt(code.substring(2));
        office.post(PATH, Map.of("org_name", "Typed", "org_code", "ro%04d".formatted(number + 1)));
        office.delete(PATH + "/" + first.get("id").asString()).expect(200);

        var calls = IntStream.range(0, 10)
                .mapToObj(n -> (Callable<String>) () -> office.post(PATH, Map.of("org_name", "Numbered " + n))
                        .expect(200)
                        .json()
                        .get("org_code")
                        .asString())
                .toList();
        var codes = new TreeSet<String>();
        try (var people = Executors.newFixedThreadPool(10)) {
            for (var call : people.invokeAll(calls)) codes.add(call.get());
        }

        assertThat(codes).hasSize(10).doesNotContain(code, "RO%04d".formatted(number + 1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                             | org_name",
                "{\"org_name\": \" \"}                          | org_name",
                "{\"org_name\": null}                           | org_name",
                "{\"org_name\": 5}                              | org_name",
                "{\"org_name\": \"a\\u0000b\"}                  | org_name",
                "{\"org_name\": \"LONG\"}                       | org_name",
                "{NAME, \"org_code\": \"12345678901\"}          | org_code",
                "{NAME, \"org_code\": \"<b>\"}                  | org_code",
                "{NAME, \"org_code\": {}}                       | org_code",
                "{NAME, \"contact_person\": \"LONG\"}           | contact_person",
                "{NAME, \"phone\": \"LONG\"}                    | phone",
                "{NAME, \"phone\": 5}                           | phone",
                "{NAME, \"email\": \"nobody\"}                  | email",
                "{NAME, \"address\": \"LONG\"}                  | address",
                "{NAME, \"is_active\": \"perhaps\"}             | is_active",
                "{NAME, \"id\": \"x\"}                          | id",
            })
    void givenBadInput_whenAWorkshopIsAdded_thenRefusedAtItsFieldAndNothingIsWritten(String body, String field) {
        var before = count();

        var refused = office.post(
                        PATH, body.replace("NAME", "\"org_name\": \"Refused\"").replace("LONG", "x".repeat(501)))
                .expect(422)
                .json();

        assertThat(refused.get("detail").asString()).isNotBlank();
        assertThat(refused.get("errors").findValuesAsString("field")).containsExactly(field);
        assertThat(count()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                                                      | email,full_name,password",
                "{EMAIL, \"password\": \"short\", \"full_name\": \"A\"}                  | password",
                "{\"email\": \"nobody\", \"password\": \"long enough\", \"full_name\": \"A\"} | email",
                "{EMAIL, \"password\": \"long enough\", \"full_name\": \" \"}            | full_name",
                "{EMAIL, \"password\": \"long enough\", \"full_name\": \"a\\u0000\"}     | full_name",
                "{EMAIL, \"password\": \"long enough\", \"full_name\": \"A\", \"phone\": \"1234567890123456\"} | phone",
            })
    void givenBadInput_whenAUserIsAdded_thenRefusedAtItsFieldAndNobodyIsThere(String body, String fields) {
        var path = workshop();
        var email = "\"email\": \"%s@example.in\"".formatted(UUID.randomUUID());

        var refused = office.post(path + "/users", body.replace("EMAIL", email)).expect(422).json();

        assertThat(refused.get("errors").findValuesAsString("field")).containsExactlyInAnyOrder(fields.split(","));
        assertThat(office.get(path).expect(200).json().get("users")).isEmpty();
    }

    @Test
    void givenAWorkshop_whenSomebodyIsAdded_thenHeSignsInForItAndTheOfficeSeesHim() {
        var path = workshop();
        var email = UUID.randomUUID() + "@example.in";
        var user = Map.of("email", email, "password", PASSWORD, "full_name", "Ramesh", "phone", "98220 11111");

        var made = office.post(path + "/users", user).expect(200).json();
        office.post(path + "/users", user).expect(409);
        addUser(path, "Anil");

        var me = server.stranger().signIn(email, PASSWORD).get("/api/auth/me").expect(200).json();
        assertThat(made.propertyNames()).containsExactly("user_id", "full_name", "email");
        assertThat(me.get("id").asString()).isEqualTo(made.get("user_id").asString());
        assertThat(me.get("role").asString()).isEqualTo("repair_org");
        assertThat(PATH + "/" + me.get("repair_org_id").asString()).isEqualTo(path);
        var person = office.get("/api/drivers/%s/overview".formatted(me.get("profile_id").asString())).expect(200);
        assertThat(person.json().get("workshop_name").asString()).isEqualTo("Garage");
        var users = office.get(path).expect(200).json().get("users");
        assertThat(users.findValuesAsString("full_name")).containsExactly("Anil", "Ramesh");
        assertThat(users.get(1)).isEqualTo(made);
        var listed = office.get(PATH).expect(200).json().valueStream()
                .filter(each -> path.endsWith(each.get("id").asString()))
                .findFirst()
                .orElseThrow();
        assertThat(listed.get("users")).isEqualTo(users);
    }

    @Test
    void givenTheSameNewUserTwiceUnderOneKey_whenTheAnswerWasLost_thenOneUser() {
        var path = workshop();
        var user = Map.of("email", UUID.randomUUID() + "@example.in", "password", PASSWORD, "full_name", "Ramesh");

        var first = office.post(path + "/users", user, "Idempotency-Key", "user-1").expect(200);
        var again = office.post(path + "/users", user, "Idempotency-Key", "user-1").expect(200);

        assertThat(again.text()).isEqualTo(first.text());
        assertThat(office.get(path).expect(200).json().get("users")).hasSize(1);
    }

    /** R-07, M's rule: his own one, without the others who work there. */
    @Test
    void givenSomebodyOfAWorkshop_whenHeLooks_thenHeSeesHisOwnOnly() {
        var own = workshop();
        var foreign = workshop();
        var mechanic = addUser(own, "Ramesh");

        assertThat(mechanic.get(own).expect(200).json().get("users").isNull()).isTrue();
        mechanic.get(foreign).expect(403);
        mechanic.get(PATH + "/" + UUID.randomUUID()).expect(404);
        mechanic.get(PATH + "/x").expect(404);
        var list = mechanic.get(PATH).expect(200);
        assertThat(list.json()).hasSize(1);
        assertThat(list.header("X-Total-Count")).isEqualTo("1");
        assertThat(list.json().get(0).get("users").isNull()).isTrue();
        assertThat(own).endsWith(list.json().get(0).get("id").asString());
        mechanic.put(own, Map.of("org_name", "Mine")).expect(403);
        mechanic.post(own + "/users", Map.of("email", "a@b.in", "password", PASSWORD, "full_name", "A")).expect(403);

        var lost = server.workshop().get(PATH).expect(200);
        assertThat(lost.json()).isEmpty();
        assertThat(lost.header("X-Total-Count")).isEqualTo("0");
        server.workshop().get(own).expect(403);
        server.driver().get(PATH).expect(403);
        server.driver().get(own).expect(403);
    }

    /** It gets no new jobs; what it did stays readable for those who did it. */
    @Test
    void givenAnInactiveWorkshop_whenItsPeopleComeBack_thenTheyStillReadIt() {
        var path = workshop();
        var mechanic = addUser(path, "Ramesh");

        var inactive = office.put(path, Map.of("is_active", false)).expect(200).json();

        assertThat(inactive.get("is_active").asBoolean()).isFalse();
        assertThat(mechanic.get(path).expect(200).json().get("is_active").asBoolean()).isFalse();
        assertThat(ids("?is_active=false")).contains(idOf(path));
        assertThat(ids("?is_active=true")).doesNotContain(idOf(path));
        assertThat(ids("")).contains(idOf(path));
    }

    @Test
    void givenAWorkshop_whenMembersAreClearedOrLeftOut_thenNeededOnesStay() {
        var path = workshop();
        office.put(path, Map.of("email", "a@example.in", "is_active", false)).expect(200);

        var cleared = office.put(path, "{\"email\": \"\", \"is_active\": null}").expect(200).json();

        assertThat(cleared.get("email").isNull()).isTrue();
        assertThat(cleared.get("is_active").asBoolean()).isTrue();
        office.put(path, "{\"org_code\": \"\"}").expect(422);
        office.put(path, "{\"org_code\": null}").expect(422);
        office.put(path, "{\"org_name\": null}").expect(422);
    }

    @Test
    void givenACode_whenAnotherOneTakesIt_thenRefusedAtItsField() {
        var code = code();
        office.post(PATH, Map.of("org_name", "First", "org_code", code)).expect(200);

        for (var refused : List.of(
                office.post(PATH, Map.of("org_name", "Second", "org_code", code.toLowerCase())),
                office.put(workshop(), Map.of("org_code", code)))) {
            assertThat(refused.expect(409).code()).isEqualTo("repair.workshop-code-taken");
            assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("org_code");
        }
    }

    @Test
    void givenTheSameIdTwice_whenTheContentIsTheSame_thenOneWorkshop_andAnotherContentIsRefused() throws Exception {
        var id = UUID.randomUUID().toString();
        var body = Map.of("id", id, "org_name", "Once");

        var calls = IntStream.range(0, 10)
                .mapToObj(_ -> (Callable<Integer>) () -> office.post(PATH, body).status())
                .toList();
        var statuses = new ArrayList<Integer>();
        try (var people = Executors.newFixedThreadPool(10)) {
            for (var call : people.invokeAll(calls)) statuses.add(call.get());
        }
        var other = office.post(PATH, Map.of("id", id, "org_name", "Twice")).expect(409);

        assertThat(statuses).containsOnly(200);
        assertThat(other.code()).isEqualTo("record.id-taken");
        office.post(PATH, Map.of("id", id, "org_name", "Once", "org_code", code())).expect(409);
        assertThat(audit(id)).containsExactly("added");
    }

    @Test
    void givenTwoPeople_whenTheSecondSavesWhatHeSawBefore_thenHeIsTold() {
        var made = office.post(PATH, Map.of("org_name", "Seen")).expect(200);
        var path = PATH + "/" + made.json().get("id").asString();
        var seen = made.header("ETag");
        office.put(path, Map.of("org_name", "Changed"), "If-Match", seen).expect(200);

        office.put(path, Map.of("org_name", "Lost"), "If-Match", seen).expect(412);
        office.delete(path, "If-Match", seen).expect(412);

        assertThat(office.get(path).expect(200).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void givenPeopleOrRepairs_whenAWorkshopIsDeleted_thenRefused_andOneThatSomebodyLeftIsPutAway() {
        var code = code();
        var path = PATH + "/"
                + office.post(PATH, Map.of("org_name", "Left", "org_code", code)).expect(200).json().get("id").asString();
        addUser(path, "Ramesh");

        var refused = office.delete(path).expect(409);
        assertThat(refused.code()).isEqualTo("repair.workshop-in-use");
        assertThat(refused.json().at("/params/users").asInt()).isEqualTo(1);
        assertThatExceptionOfType(RepairException.WorkshopInUse.class)
                .isThrownBy(() -> removeWithRepairs(workshop(), 7))
                .satisfies(inUse -> assertThat(inUse.params()).containsEntry("repairs", 7L));

        var user = office.get(path).json().at("/users/0/user_id").asString();
        office.post("/api/accounts/%s/deactivation".formatted(user), null).expect(200);
        assertThat(office.get(path).expect(200).json().get("users")).isEmpty();
        assertThat(office.delete(path).expect(200).json().get("archived").asBoolean()).isTrue();
        assertThat(ids("")).doesNotContain(idOf(path));
        assertThat(ids("?archived=true")).contains(idOf(path));
        var newcomer = Map.of("email", UUID.randomUUID() + "@example.in", "password", PASSWORD, "full_name", "A");
        assertThat(office.post(path + "/users", newcomer).expect(409).code()).isEqualTo("repair.workshop-put-away");

        var second = PATH + "/"
                + office.post(PATH, Map.of("org_name", "New", "org_code", code)).expect(200).json().get("id").asString();
        office.post(path + "/restoration", null).expect(409);
        assertThat(office.delete(second).expect(200).json().get("archived").asBoolean()).isFalse();
        office.get(second).expect(404);
        assertThat(office.post(path + "/restoration", null).expect(200).json().get("archived_at").isNull()).isTrue();
        assertThat(audit(idOf(path))).containsExactly("added", "user_added", "archived", "restored");
        var added = office.get("/api/audit?subject=" + idOf(path)).expect(200).json().get(2);
        assertThat(added.at("/after/full_name").asString()).isNotBlank();
    }

    @Test
    void givenOddQueriesAndIds_whenAsked_thenRefusedOrNotFound() {
        for (var query : List.of("sort=colour", "limit=-1", "limit=x", "is_active=perhaps", "search=a%00b"))
            office.get(PATH + "?" + query).expect(422);
        for (var id : List.of("x", UUID.randomUUID().toString())) {
            office.get(PATH + "/" + id).expect(404);
            office.put(PATH + "/" + id, Map.of("org_name", "A")).expect(404);
            office.delete(PATH + "/" + id).expect(404);
            office.post(PATH + "/" + id + "/restoration", null).expect(404);
            office.post(
                            PATH + "/" + id + "/users",
                            Map.of("email", UUID.randomUUID() + "@b.in", "password", PASSWORD, "full_name", "A"))
                    .expect(404);
        }
    }

    private void removeWithRepairs(String path, long repairs) {
        var uses = new WorkshopUses() {
            @Override
            public long repairs(WorkshopId id) {
                return repairs;
            }

            @Override
            public boolean remembers(WorkshopId id) {
                return true;
            }
        };
        var service = new WorkshopsService(
                server.bean(Workshops.class),
                server.bean(AccountsUseCase.class),
                List.of(uses),
                server.bean(ChangeTrail.class),
                server.bean(Ids.class),
                server.bean(Clock.class));
        var id = new WorkshopId(UUID.fromString(idOf(path)));
        server.bean(UnitOfWork.class).run(() -> service.remove(Actor.HOUSE, id, ExpectedVersion.ANY));
    }

    private String workshop() {
        return PATH + "/" + office.post(PATH, Map.of("org_name", "Garage")).expect(200).json().get("id").asString();
    }

    /** @return the new one, signed in */
    private Client addUser(String workshop, String name) {
        var email = UUID.randomUUID() + "@example.in";
        office.post(workshop + "/users", Map.of("email", email, "password", PASSWORD, "full_name", name)).expect(200);
        return server.stranger().signIn(email, PASSWORD);
    }

    private List<String> ids(String query) {
        return office.get(PATH + query).expect(200).json().valueStream()
                .map(each -> each.get("id").asString())
                .toList();
    }

    private static String idOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private List<String> audit(String id) {
        return server.jdbc()
                .sql("select action from audit_entry where feature = 'repair' and subject = :id order by at, id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private long count() {
        return server.jdbc().sql("select count(*) from workshop").query(Long.class).single();
    }

    /** That no other test uses. */
    private static String code() {
        return "WS-%d".formatted(CODES.incrementAndGet());
    }
}
