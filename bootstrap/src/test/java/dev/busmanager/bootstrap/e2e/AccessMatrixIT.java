package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;
import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.identity.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.json.JsonMapper;

/**
 * Who may call what: every address with every role, for own and foreign records. An address that is not in the table
 * fails the build, so nothing can be opened by accident.
 */
class AccessMatrixIT {

    private static final TestServer SERVER = TestServer.shared();

    private static final Client STRANGER = SERVER.stranger();
    private static final Client DRIVER = SERVER.driver();
    private static final Client OFFICE = SERVER.person(Role.OFFICE);
    private static final WorkshopsInMatrix WORKSHOPS = new WorkshopsInMatrix(OFFICE);

    private static final Client WORKSHOP = WORKSHOPS.mechanic(SERVER);
    private static final Client DEACTIVATED = deactivated();

    /** Columns: nobody and whoever was switched off; driver; workshop; office. */
    static List<Call> matrix() {
        return Stream.of(
                        open(),
                        new AccountsInMatrix(SERVER).calls(),
                        new SettingsInMatrix().calls(),
                        new InboxInMatrix(SERVER).calls(),
                        new JobsInMatrix(SERVER).calls(),
                        new FilesInMatrix(SERVER, OFFICE).calls(),
                        new BusesInMatrix(OFFICE).calls(),
                        new ImportsInMatrix(OFFICE).calls(),
                        new PersonsInMatrix(SERVER).calls(),
                        new PapersInMatrix(SERVER, OFFICE).calls(),
                        new TaxesInMatrix(OFFICE).calls(),
                        new RoutesInMatrix(OFFICE).calls(),
                        new CategoriesInMatrix(OFFICE).calls(),
                        WORKSHOPS.calls(),
                        new TripsInMatrix(SERVER, OFFICE).calls(),
                        new SchedulesInMatrix(SERVER, OFFICE).calls())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Call> open() {
        return List.of(
                call("GET", "/health").answers(200, 200, 200, 200),
                call("GET", "/health/live").answers(200, 200, 200, 200),
                call("GET", "/api/health").answers(200, 200, 200, 200),
                call("GET", "/api").answers(200, 200, 200, 200),
                // No key is set, so the page does not exist for anybody.
                call("GET", "/metrics").answers(404, 404, 404, 404),
                call("GET", "/api/house").answers(200, 200, 200, 200),
                call("GET", "/api/first-run").answers(200, 200, 200, 200),
                call("POST", "/api/first-run")
                        .with(Map.of("code", "AAAA", "email", "a@b.in", "password", PASSWORD))
                        .answers(409, 409, 409, 409),
                call("POST", "/api/auth/login")
                        .with(_ -> Map.of("email", UUID.randomUUID() + "@example.in", "password", "wrong"))
                        .answers(401, 401, 401, 401),
                call("POST", "/api/auth/signup")
                        .with(Map.of("email", "a@b.in", "password", PASSWORD, "full_name", "A"))
                        .answers(403, 403, 403, 403));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void givenCall_whenMadeByEachRole_thenAnsweredAsTheTableSays(Call call) {
        assertThat(call.by(STRANGER)).as("nobody").isEqualTo(call.nobody());
        assertThat(call.by(DEACTIVATED)).as("deactivated").isEqualTo(call.nobody());
        assertThat(call.by(call.changesItsCaller() ? SERVER.driver() : DRIVER)).as("driver").isEqualTo(call.driver());
        assertThat(call.by(call.changesItsCaller() ? SERVER.workshop() : WORKSHOP)).as("workshop").isEqualTo(call.workshop());
        assertThat(call.by(call.changesItsCaller() ? SERVER.person(Role.OFFICE) : OFFICE)).as("office").isEqualTo(call.office());
    }

    /** Nearly all that the trail can say has been said by then; a page has a word for what stands in that file. */
    @AfterAll
    static void requireWordsForWhatWasWritten() throws IOException {
        var known = new JsonMapper().readTree(Files.readString(Path.of("../docs/audit.json")));
        var written = SERVER.jdbc()
                .sql("select distinct kind, action from audit_entry")
                .query((row, _) -> Map.entry(row.getString("kind"), row.getString("action")))
                .list();

        assertThat(written)
                .hasSizeGreaterThan(50)
                .allMatch(
                        each -> known.path(each.getKey()).values().stream()
                                .anyMatch(action -> action.asString().equals(each.getValue())),
                        "stands in docs/audit.json");
    }

    @Test
    void givenAllAddressesOfTheServer_whenComparedWithTheTable_thenNoneIsMissing() {
        var served = new TreeSet<String>();
        SERVER.bean(RequestMappingHandlerMapping.class).getHandlerMethods().forEach((mapping, handler) -> {
            if (!handler.getBeanType().getPackageName().startsWith("dev.busmanager")) return;
            for (var method : mapping.getMethodsCondition().getMethods())
                for (var path : mapping.getPatternValues()) served.add(method + " " + path);
        });

        var listed = matrix().stream().map(Call::address).collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed).isEqualTo(served);
    }

    private static Client deactivated() {
        var email = SERVER.account(Role.OFFICE);
        var client = SERVER.stranger().signIn(email, PASSWORD);
        SERVER.office().post("/api/accounts/%s/deactivation".formatted(SERVER.idOf(email)), null).expect(200);
        return client;
    }
}
