package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.AccessMatrixIT.Call.call;
import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.domain.file.Pictures;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Who may call what: every address with every role, for own and foreign records. An address that is not in the table
 * fails the build, so nothing can be opened by accident.
 */
class AccessMatrixIT {

    private static final TestServer SERVER = TestServer.shared();

    private static final byte[] PICTURE = Pictures.png(4, 3);

    private static final Client STRANGER = SERVER.stranger();
    private static final Client DRIVER = SERVER.driver();
    private static final Client OFFICE = SERVER.person(Role.OFFICE);
    /** To which the person of the column belongs. */
    private static final String OWN_WORKSHOP = workshop();

    private static final Client WORKSHOP = mechanic();
    private static final Client DEACTIVATED = deactivated();

    /** Columns: nobody and whoever was switched off; driver; workshop; office. */
    static List<Call> matrix() {
        var calls = new ArrayList<Call>();
        calls.addAll(open());
        calls.addAll(identity());
        calls.addAll(settings());
        calls.addAll(notifications());
        calls.addAll(jobs());
        calls.addAll(files());
        calls.addAll(fleet());
        calls.addAll(imports());
        calls.addAll(persons());
        calls.addAll(papers());
        calls.addAll(taxes());
        calls.addAll(network());
        calls.addAll(expenses());
        calls.addAll(repairs());
        calls.addAll(new TripsInMatrix(SERVER, OFFICE).calls());
        calls.addAll(new SchedulesInMatrix(SERVER, OFFICE).calls());
        return calls;
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

    private static List<Call> identity() {
        return List.of(
                call("GET", "/api/auth/me").answers(401, 200, 200, 200),
                call("PUT", "/api/auth/me").with(Map.of("language", "en")).answers(401, 200, 200, 200),
                call("POST", "/api/auth/change-password")
                        .with(Map.of("current_password", PASSWORD, "new_password", "short"))
                        .answers(401, 422, 422, 422),
                call("POST", "/api/auth/renewal").answers(401, 200, 200, 200),
                call("POST", "/api/auth/sign-out").bySomebodyNew().answers(401, 200, 200, 200),
                call("POST", "/api/auth/sign-out-everywhere").bySomebodyNew().answers(401, 200, 200, 200),
                call("GET", "/api/sessions").answers(401, 200, 200, 200),
                call("DELETE", "/api/sessions/{id}")
                        .called("own")
                        .at(me -> "/api/sessions/" + ownSession(me))
                        .bySomebodyNew()
                        .answers(401, 200, 200, 200),
                call("DELETE", "/api/sessions/{id}")
                        .called("foreign")
                        .at(_ -> "/api/sessions/" + ownSession(SERVER.driver()))
                        .answers(401, 403, 403, 403),
                call("GET", "/api/audit").answers(401, 403, 403, 200),
                call("GET", "/api/audit/export").answers(401, 403, 403, 200),
                call("GET", "/api/accounts").answers(401, 403, 403, 200),
                call("GET", "/api/accounts/{id}").at(_ -> somebody()).answers(401, 403, 403, 200),
                call("POST", "/api/accounts")
                        .with(_ -> Map.of(
                                "email", UUID.randomUUID() + "@example.in",
                                "password", PASSWORD,
                                "full_name", "New",
                                "role", "driver"))
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/accounts/{id}/role")
                        .at(_ -> somebody() + "/role")
                        .with(Map.of("role", "repair_org"))
                        .answers(401, 403, 403, 200),
                // Nobody gives himself a role; an administrator may step down while there are others.
                call("PUT", "/api/accounts/{id}/role")
                        .called("own")
                        .at(me -> ownAccount(me) + "/role")
                        .with(Map.of("role", "admin"))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/accounts/{id}")
                        .called("own")
                        .at(AccessMatrixIT::ownAccount)
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/accounts/{id}/password")
                        .called("own")
                        .at(me -> ownAccount(me) + "/password")
                        .with(Map.of("password", "a new password"))
                        .bySomebodyNew()
                        .answers(401, 403, 403, 200),
                call("POST", "/api/accounts/{id}/deactivation")
                        .at(_ -> somebody() + "/deactivation")
                        .answers(401, 403, 403, 200),
                call("POST", "/api/accounts/{id}/reactivation")
                        .at(_ -> somebody() + "/reactivation")
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/accounts/{id}/password")
                        .at(_ -> somebody() + "/password")
                        .with(Map.of("password", "a new password"))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/accounts/{id}/sessions")
                        .at(_ -> somebody() + "/sessions")
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/accounts/{id}/sessions")
                        .at(_ -> somebody() + "/sessions")
                        .answers(401, 403, 403, 200),
                call("GET", "/api/registrations").answers(401, 403, 403, 200),
                // The account is there and does not wait.
                call("POST", "/api/registrations/{id}/approval")
                        .at(_ -> "/api/registrations/%s/approval".formatted(SERVER.idOf(SERVER.account(Role.DRIVER))))
                        .answers(401, 403, 403, 409),
                call("DELETE", "/api/registrations/{id}")
                        .at(_ -> "/api/registrations/" + SERVER.idOf(SERVER.account(Role.DRIVER)))
                        .answers(401, 403, 403, 409));
    }

    private static List<Call> persons() {
        return List.of(
                call("GET", "/api/drivers").answers(401, 403, 403, 200),
                call("GET", "/api/drivers/export").answers(401, 403, 403, 200),
                call("GET", "/api/drivers/roles").answers(401, 403, 403, 200),
                call("GET", "/api/drivers/me").answers(401, 200, 200, 200),
                call("GET", "/api/drivers/{id}").called("own").at(AccessMatrixIT::own).answers(401, 200, 200, 200),
                call("GET", "/api/drivers/{id}").called("foreign").at(_ -> person()).answers(401, 403, 403, 200),
                call("GET", "/api/drivers/{id}/overview")
                        .called("own")
                        .at(me -> own(me) + "/overview")
                        .answers(401, 200, 200, 200),
                call("GET", "/api/drivers/{id}/overview")
                        .called("foreign")
                        .at(_ -> person() + "/overview")
                        .answers(401, 403, 403, 200),
                call("POST", "/api/drivers").with(_ -> PersonsIT.newcomer()).answers(401, 403, 403, 200),
                call("POST", "/api/drivers/create").with(_ -> PersonsIT.newcomer()).answers(401, 403, 403, 200),
                call("POST", "/api/drivers/assign-role")
                        .with(_ -> Map.of("user_id", SERVER.idOf(SERVER.account(Role.DRIVER)), "role", "repair_org"))
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/drivers/{id}")
                        .called("own")
                        .at(AccessMatrixIT::own)
                        .with(Map.of("phone", "98220 12345"))
                        .answers(401, 200, 200, 200),
                call("PUT", "/api/drivers/{id}")
                        .called("foreign")
                        .at(_ -> person())
                        .with(Map.of("phone", "98220 12345"))
                        .answers(401, 403, 403, 200),
                // Nobody removes himself.
                call("DELETE", "/api/drivers/{id}").called("own").at(AccessMatrixIT::own).answers(401, 403, 403, 409),
                call("DELETE", "/api/drivers/{id}").called("foreign").at(_ -> person()).answers(401, 403, 403, 200),
                call("POST", "/api/drivers/{id}/restoration")
                        .called("own")
                        .at(me -> own(me) + "/restoration")
                        .answers(401, 403, 403, 200),
                call("POST", "/api/drivers/{id}/restoration")
                        .called("foreign")
                        .at(_ -> person() + "/restoration")
                        .answers(401, 403, 403, 200),
                call("POST", "/api/drivers/{id}/licence-confirmation")
                        .called("own")
                        .at(me -> own(me) + "/licence-confirmation")
                        .answers(401, 403, 403, 409),
                call("POST", "/api/drivers/{id}/licence-confirmation")
                        .called("reported")
                        .at(_ -> reported() + "/licence-confirmation")
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/drivers/{id}/licence-report")
                        .called("own")
                        .at(me -> own(me) + "/licence-report")
                        .answers(401, 403, 403, 409),
                call("DELETE", "/api/drivers/{id}/licence-report")
                        .called("reported")
                        .at(_ -> reported() + "/licence-report")
                        .answers(401, 403, 403, 200));
    }

    private static String own(Client me) {
        var mine = me.get("/api/drivers/me");
        return mine.status() == 200 ? "/api/drivers/" + mine.json().get("id").asString() : person();
    }

    private static String person() {
        return own(SERVER.driver());
    }

    private static String reported() {
        var driver = SERVER.driver();
        var path = own(driver);
        driver.put(path, Map.of("license_number", "MH12 2011")).expect(200);
        return path;
    }

    private static List<Call> fleet() {
        return List.of(
                call("GET", "/api/buses").answers(401, 200, 200, 200),
                call("GET", "/api/buses/export").answers(401, 403, 403, 200),
                call("GET", "/api/buses/{id}").at(_ -> bus()).answers(401, 200, 200, 200),
                call("POST", "/api/buses")
                        .with(_ -> Map.of("registration_number", Plates.next()))
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/buses/{id}")
                        .at(_ -> bus())
                        .with(Map.of("capacity", 36))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/buses/{id}").at(_ -> bus()).answers(401, 403, 403, 200),
                call("POST", "/api/buses/{id}/restoration")
                        .at(_ -> bus() + "/restoration")
                        .answers(401, 403, 403, 200));
    }

    private static List<Call> papers() {
        return List.of(
                call("GET", "/api/buses/{id}/ownership").at(_ -> bus() + "/ownership").answers(401, 403, 403, 200),
                call("PUT", "/api/buses/{id}/ownership")
                        .at(_ -> bus() + "/ownership")
                        .with(Map.of("from", "2031-01-01", "ownership_type", "owned"))
                        .answers(401, 403, 403, 200),
                // It is the first one.
                call("DELETE", "/api/buses/{id}/ownership/{from}")
                        .at(_ -> {
                            var path = bus() + "/ownership";
                            return path + "/" + OFFICE.get(path).json().get(0).get("from").asString();
                        })
                        .answers(401, 403, 403, 409),
                call("GET", "/api/papers").answers(401, 403, 403, 200),
                call("GET", "/api/papers/export").answers(401, 403, 403, 200),
                call("GET", "/api/papers/mine").answers(401, 200, 200, 200),
                call("GET", "/api/papers/kinds").answers(401, 403, 403, 200),
                call("GET", "/api/papers/calendar")
                        .at(_ -> "/api/papers/calendar?from=2026-01-01&to=2026-12-31")
                        .answers(401, 403, 403, 200),
                call("GET", "/api/papers/calendar.ics")
                        .called("with an address that somebody made")
                        .at(_ -> feed())
                        .answers(200, 200, 200, 200),
                call("GET", "/api/papers/calendar.ics").called("with none").answers(404, 404, 404, 404),
                call("POST", "/api/papers/calendar-links").answers(401, 403, 403, 200),
                call("GET", "/api/papers/calendar-links").answers(401, 403, 403, 200),
                call("DELETE", "/api/papers/calendar-links/{id}")
                        .called("own")
                        .at(me -> calendarLink(me.statusOf("GET", "/api/papers", null) == 200 ? me : OFFICE))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/papers/calendar-links/{id}")
                        .called("foreign")
                        .at(_ -> calendarLink(SERVER.office()))
                        .answers(401, 403, 403, 403),
                call("GET", "/api/papers/{id}").called("of the company").at(_ -> paper()).answers(401, 403, 403, 200),
                // His own he finds under "mine", without what only the office needs.
                call("GET", "/api/papers/{id}")
                        .called("own licence")
                        .at(AccessMatrixIT::ownLicence)
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/papers/{id}")
                        .called("own licence")
                        .at(AccessMatrixIT::ownLicence)
                        .with(Map.of("number", "P-1"))
                        .answers(401, 403, 403, 200),
                call("POST", "/api/papers").with(aPaper()).answers(401, 403, 403, 200),
                call("PUT", "/api/papers/{id}")
                        .at(_ -> paper())
                        .with(Map.of("number", "P-1"))
                        .answers(401, 403, 403, 200),
                call("POST", "/api/papers/{id}/confirmation")
                        .at(_ -> paper() + "/confirmation")
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/papers/{id}").at(_ -> paper()).answers(401, 403, 403, 200),
                call("POST", "/api/papers/{id}/restoration")
                        .at(_ -> paper() + "/restoration")
                        .answers(401, 403, 403, 200));
    }

    private static List<Call> taxes() {
        return List.of(
                call("GET", "/api/tax-records").answers(401, 403, 403, 200),
                call("GET", "/api/tax-records/export").answers(401, 403, 403, 200),
                call("GET", "/api/tax-records/totals").answers(401, 403, 403, 200),
                call("GET", "/api/buses/{id}/tax-records").at(_ -> bus() + "/tax-records").answers(401, 403, 403, 200),
                call("POST", "/api/buses/{id}/tax-records")
                        .at(_ -> bus() + "/tax-records")
                        .with(aTax())
                        .answers(401, 403, 403, 200),
                call("GET", "/api/buses/{id}/tax-records/{record}").at(_ -> tax()).answers(401, 403, 403, 200),
                call("PUT", "/api/buses/{id}/tax-records/{record}")
                        .at(_ -> tax())
                        .with(Map.of("notes", "-"))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/buses/{id}/tax-records/{record}").at(_ -> tax()).answers(401, 403, 403, 200),
                call("POST", "/api/buses/{id}/tax-records/{record}/payment")
                        .at(_ -> tax() + "/payment")
                        .with(Map.of("paid_date", "2026-01-01"))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/buses/{id}/tax-records/{record}/payment")
                        .at(_ -> tax() + "/payment")
                        .answers(401, 403, 403, 200));
    }

    private static Map<String, Object> aTax() {
        return Map.of(
                "tax_period_start", "2026-01-01",
                "tax_period_end", "2026-03-31",
                "due_date", "2026-01-15",
                "amount", 4500);
    }

    private static String tax() {
        var path = bus() + "/tax-records";
        return path + "/" + OFFICE.post(path, aTax()).expect(200).json().get("id").asString();
    }

    private static String feed() {
        var made = OFFICE.post("/api/papers/calendar-links", null).expect(200).json();
        return made.get("address").asString().replaceFirst("^.*?(?=/api/)", "");
    }

    private static String calendarLink(Client client) {
        return "/api/papers/calendar-links/"
                + client.post("/api/papers/calendar-links", null).expect(200).json().get("id").asString();
    }

    private static Map<String, Object> aPaper() {
        return Map.of("holder", Map.of("type", "company"), "kind", "permit", "valid_until", "2031-03-31");
    }

    private static String paper() {
        return "/api/papers/" + OFFICE.post("/api/papers", aPaper()).expect(200).json().get("id").asString();
    }

    private static String ownLicence(Client me) {
        var holder = own(me).replace("/api/drivers/", "");
        var paper = Map.of(
                "holder", Map.of("type", "person", "id", holder), "kind", "licence", "valid_until", "2031-03-31");
        return "/api/papers/" + OFFICE.post("/api/papers", paper).expect(200).json().get("id").asString();
    }

    private static List<Call> imports() {
        // Nothing of what comes after the first step makes sense for a table that nobody brought.
        var none = "/api/imports/" + UUID.randomUUID();
        return List.of(
                call("POST", "/api/imports")
                        .with(_ -> Map.of("kind", "bus", "text", "Registration no\n" + Plates.next()))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/imports").answers(401, 403, 403, 200),
                call("GET", "/api/imports/{id}").at(_ -> table()).answers(401, 403, 403, 200),
                call("GET", "/api/imports/{id}/rows").at(_ -> table() + "/rows").answers(401, 403, 403, 200),
                call("PUT", "/api/imports/{id}/mapping")
                        .at(_ -> none + "/mapping")
                        .with(Map.of("members", List.of("bus_name")))
                        .answers(401, 403, 403, 404),
                call("POST", "/api/imports/{id}/check").at(_ -> none + "/check").answers(401, 403, 403, 404),
                call("POST", "/api/imports/{id}/writing").at(_ -> none + "/writing").answers(401, 403, 403, 404),
                call("POST", "/api/imports/{id}/undo").at(_ -> none + "/undo").answers(401, 403, 403, 404));
    }

    private static String table() {
        var table = Map.of("kind", "bus", "text", "Registration no\n" + Plates.next());
        return "/api/imports/" + OFFICE.post("/api/imports", table).expect(200).json().get("id").asString();
    }

    private static String bus() {
        var made = OFFICE.post("/api/buses", Map.of("registration_number", Plates.next())).expect(200);
        return "/api/buses/" + made.json().get("id").asString();
    }

    private static List<Call> network() {
        return List.of(
                call("GET", "/api/routes").answers(401, 200, 403, 200),
                call("GET", "/api/routes/export").answers(401, 200, 403, 200),
                call("GET", "/api/routes/{id}").at(_ -> route()).answers(401, 200, 403, 200),
                call("POST", "/api/routes").with(_ -> newRoute()).answers(401, 403, 403, 200),
                call("PUT", "/api/routes/{id}")
                        .at(_ -> route())
                        .with(Map.of("distance_km", 36))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/routes/{id}").at(_ -> route()).answers(401, 403, 403, 200),
                call("POST", "/api/routes/{id}/restoration")
                        .at(_ -> route() + "/restoration")
                        .answers(401, 403, 403, 200));
    }

    private static String route() {
        return "/api/routes/" + OFFICE.post("/api/routes", newRoute()).expect(200).json().get("id").asString();
    }

    private static Map<String, Object> newRoute() {
        var state = OFFICE.get("/api/states").expect(200).json().get(0).get("id").asString();
        return Map.of("route_name", "Of the matrix", "from_state_id", state, "to_state_id", state);
    }

    private static List<Call> expenses() {
        return List.of(
                call("GET", "/api/expense-categories").answers(401, 200, 403, 200),
                call("GET", "/api/expense-categories/export").answers(401, 200, 403, 200),
                call("GET", "/api/expenses/categories").answers(401, 200, 403, 200),
                call("GET", "/api/expense-categories/{id}").at(_ -> category()).answers(401, 200, 403, 200),
                call("POST", "/api/expense-categories").with(_ -> newCategory()).answers(401, 403, 403, 200),
                call("PUT", "/api/expense-categories/{id}")
                        .at(_ -> category())
                        .with(Map.of("needs_photo", true))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/expense-categories/{id}").at(_ -> category()).answers(401, 403, 403, 200),
                call("POST", "/api/expense-categories/{id}/restoration")
                        .at(_ -> category() + "/restoration")
                        .answers(401, 403, 403, 200));
    }

    private static String category() {
        var made = OFFICE.post("/api/expense-categories", newCategory()).expect(200);
        return "/api/expense-categories/" + made.json().get("id").asString();
    }

    private static Map<String, Object> newCategory() {
        return Map.of("name", "Of the matrix " + UUID.randomUUID());
    }

    private static List<Call> repairs() {
        return List.of(
                call("GET", "/api/repairs/organizations").answers(401, 403, 200, 200),
                call("GET", "/api/repairs/organizations/export").answers(401, 403, 200, 200),
                call("GET", "/api/repairs/organizations/{id}")
                        .called("own")
                        .at(_ -> OWN_WORKSHOP)
                        .answers(401, 403, 200, 200),
                call("GET", "/api/repairs/organizations/{id}")
                        .called("foreign")
                        .at(_ -> workshop())
                        .answers(401, 403, 403, 200),
                call("POST", "/api/repairs/organizations")
                        .with(Map.of("org_name", "Of the matrix"))
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/repairs/organizations/{id}")
                        .called("own")
                        .at(_ -> OWN_WORKSHOP)
                        .with(Map.of("phone", "020-5550142"))
                        .answers(401, 403, 403, 200),
                // There is somebody who works for it.
                call("DELETE", "/api/repairs/organizations/{id}")
                        .called("own")
                        .at(_ -> OWN_WORKSHOP)
                        .answers(401, 403, 403, 409),
                call("DELETE", "/api/repairs/organizations/{id}")
                        .called("foreign")
                        .at(_ -> workshop())
                        .answers(401, 403, 403, 200),
                call("POST", "/api/repairs/organizations/{id}/restoration")
                        .at(_ -> workshop() + "/restoration")
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/repairs/organizations/{id}")
                        .called("foreign")
                        .at(_ -> workshop())
                        .with(Map.of("phone", "020-5550142"))
                        .answers(401, 403, 403, 200),
                call("POST", "/api/repairs/organizations/{id}/users")
                        .called("foreign")
                        .at(_ -> workshop() + "/users")
                        .with(_ -> newMechanic(UUID.randomUUID() + "@example.in"))
                        .answers(401, 403, 403, 200),
                call("POST", "/api/repairs/organizations/{id}/users")
                        .called("own")
                        .at(_ -> OWN_WORKSHOP + "/users")
                        .with(_ -> newMechanic(UUID.randomUUID() + "@example.in"))
                        .answers(401, 403, 403, 200));
    }

    private static String workshop() {
        var made = OFFICE.post("/api/repairs/organizations", Map.of("org_name", "Of the matrix")).expect(200);
        return "/api/repairs/organizations/" + made.json().get("id").asString();
    }

    private static Client mechanic() {
        var email = UUID.randomUUID() + "@example.in";
        OFFICE.post(OWN_WORKSHOP + "/users", newMechanic(email)).expect(200);
        return SERVER.stranger().signIn(email, PASSWORD);
    }

    private static Map<String, Object> newMechanic(String email) {
        return Map.of("email", email, "password", PASSWORD, "full_name", "Ramesh");
    }

    private static List<Call> settings() {
        return List.of(
                call("GET", "/api/states").answers(401, 200, 200, 200),
                call("GET", "/api/settings").answers(200, 200, 200, 200),
                call("GET", "/api/settings/{key}").at(_ -> "/api/settings/gst_percentage").answers(401, 403, 403, 200),
                call("PUT", "/api/settings")
                        .with(Map.of("settings", List.of(Map.of("key", "matrix", "value", "1"))))
                        .answers(401, 403, 403, 200),
                call("PUT", "/api/settings/{key}")
                        .at(_ -> "/api/settings/matrix")
                        .with(Map.of("value", "2"))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/operations/health").answers(401, 403, 403, 200),
                call("GET", "/api/operations/system").answers(401, 403, 403, 200));
    }

    private static List<Call> notifications() {
        return List.of(
                call("GET", "/api/notifications").answers(401, 200, 200, 200),
                call("GET", "/api/notifications/unread").answers(401, 200, 200, 200),
                call("PUT", "/api/notifications/read-all").answers(401, 200, 200, 200),
                call("PUT", "/api/notifications/{id}/read")
                        .called("own")
                        .at(me -> "/api/notifications/%s/read".formatted(ownNotice(me)))
                        .answers(401, 200, 200, 200),
                call("PUT", "/api/notifications/{id}/read")
                        .called("foreign")
                        .at(_ -> "/api/notifications/%s/read".formatted(ownNotice(SERVER.driver())))
                        .answers(401, 403, 403, 403),
                call("DELETE", "/api/notifications/{id}")
                        .called("own")
                        .at(me -> "/api/notifications/" + ownNotice(me))
                        .answers(401, 200, 200, 200),
                call("DELETE", "/api/notifications/{id}")
                        .called("foreign")
                        .at(_ -> "/api/notifications/" + ownNotice(SERVER.driver()))
                        .answers(401, 403, 403, 403),
                call("GET", "/api/events").answers(401, 200, 200, 200));
    }

    private static List<Call> jobs() {
        return List.of(
                call("GET", "/api/jobs").answers(401, 403, 403, 200),
                call("GET", "/api/jobs/{id}").called("own").at(AccessMatrixIT::ownJob).answers(401, 200, 200, 200),
                call("GET", "/api/jobs/{id}")
                        .called("foreign")
                        .at(_ -> ownJob(SERVER.driver()))
                        .answers(401, 403, 403, 200),
                // It waits, and only one that was given up may be tried again.
                call("POST", "/api/jobs/{id}/retry")
                        .called("own")
                        .at(me -> ownJob(me) + "/retry")
                        .answers(401, 409, 409, 409),
                call("POST", "/api/jobs/{id}/retry")
                        .called("foreign")
                        .at(_ -> ownJob(SERVER.driver()) + "/retry")
                        .answers(401, 403, 403, 409),
                call("POST", "/api/jobs/{id}/cancellation")
                        .called("own")
                        .at(me -> ownJob(me) + "/cancellation")
                        .answers(401, 200, 200, 200),
                call("POST", "/api/jobs/{id}/cancellation")
                        .called("foreign")
                        .at(_ -> ownJob(SERVER.driver()) + "/cancellation")
                        .answers(401, 403, 403, 200));
    }

    private static List<Call> files() {
        return List.of(
                call("POST", "/api/upload/expense").with(PICTURE).answers(401, 200, 403, 200),
                call("POST", "/api/upload/repair").with(PICTURE).answers(401, 403, 200, 200),
                call("POST", "/api/upload/paper").with(PICTURE).answers(401, 200, 403, 200),
                call("POST", "/api/upload/logo").with(PICTURE).answers(401, 403, 403, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("a receipt of mine or, for the office, of somebody")
                        .at(me -> "/api" + receiptOf(me))
                        .answers(401, 200, 403, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("a receipt of somebody else")
                        .at(_ -> "/api" + receiptOf(SERVER.driver()))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("a picture of a repair of mine or of somebody")
                        .at(me -> "/api" + fileOf(me, "repair", SERVER.workshop()))
                        .answers(401, 403, 200, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("a picture of a repair of somebody else")
                        .at(_ -> "/api" + uploaded(SERVER.workshop(), "repair"))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("a paper of mine or of somebody")
                        .at(me -> "/api" + fileOf(me, "paper", SERVER.driver()))
                        .answers(401, 200, 403, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("a paper of somebody else")
                        .at(_ -> "/api" + uploaded(SERVER.driver(), "paper"))
                        .answers(401, 403, 403, 200),
                call("GET", "/api/uploads/{folder}/{*name}")
                        .called("the logo")
                        .at(_ -> "/api" + uploaded(OFFICE, "logo"))
                        .answers(200, 200, 200, 200),
                call("DELETE", "/api/upload/expense/{*name}")
                        .called("mine")
                        .at(me -> receiptOf(me).replace("/uploads/expenses/", "/api/upload/expense/"))
                        .answers(401, 200, 403, 200),
                call("DELETE", "/api/upload/expense/{*name}")
                        .called("somebody else's")
                        .at(_ -> receiptOf(SERVER.driver()).replace("/uploads/expenses/", "/api/upload/expense/"))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/upload/paper/{*name}")
                        .called("mine")
                        .at(me -> fileOf(me, "paper", SERVER.driver())
                                .replace("/uploads/papers/", "/api/upload/paper/"))
                        .answers(401, 200, 403, 200),
                call("DELETE", "/api/upload/paper/{*name}")
                        .called("somebody else's")
                        .at(_ -> uploaded(SERVER.driver(), "paper").replace("/uploads/papers/", "/api/upload/paper/"))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/upload/repair/{*name}")
                        .called("mine")
                        .at(me -> fileOf(me, "repair", SERVER.workshop())
                                .replace("/uploads/repairs/", "/api/upload/repair/"))
                        .answers(401, 403, 200, 200),
                call("DELETE", "/api/upload/repair/{*name}")
                        .called("somebody else's")
                        .at(_ -> uploaded(SERVER.workshop(), "repair")
                                .replace("/uploads/repairs/", "/api/upload/repair/"))
                        .answers(401, 403, 403, 200));
    }

    @ParameterizedTest
    @MethodSource("matrix")
    void givenCall_whenMadeByEachRole_thenAnsweredAsTheTableSays(Call call) {
        assertThat(call.by(STRANGER)).as("nobody").isEqualTo(call.nobody);
        assertThat(call.by(DEACTIVATED)).as("deactivated").isEqualTo(call.nobody);
        assertThat(call.by(call.newPeople ? SERVER.driver() : DRIVER)).as("driver").isEqualTo(call.driver);
        assertThat(call.by(call.newPeople ? SERVER.workshop() : WORKSHOP)).as("workshop").isEqualTo(call.workshop);
        assertThat(call.by(call.newPeople ? SERVER.person(Role.OFFICE) : OFFICE)).as("office").isEqualTo(call.office);
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

    private static String ownAccount(Client me) {
        var mine = me.get("/api/auth/me");
        return mine.status() == 200 ? "/api/accounts/" + mine.json().get("id").asString() : somebody();
    }

    private static String somebody() {
        return "/api/accounts/" + SERVER.idOf(SERVER.account(Role.DRIVER));
    }

    /** For somebody who is not signed in, any id: he must not get far enough for it to matter. */
    private static String ownSession(Client me) {
        var sessions = me.get("/api/sessions");
        return sessions.status() == 200 ? sessions.json().get(0).get("id").asString() : UUID.randomUUID().toString();
    }

    private static String receiptOf(Client me) {
        return fileOf(me, "expense", SERVER.driver());
    }

    /** Of the caller, where he can have one; of somebody else otherwise. */
    private static String fileOf(Client me, String what, Client other) {
        return uploaded(me.statusOf("POST", "/api/upload/" + what, PICTURE) == 200 ? me : other, what);
    }

    private static String uploaded(Client by, String what) {
        return FileCalls.send(by, what, PICTURE, "image/png").json().get("url").asString();
    }

    private static String ownJob(Client me) {
        var who = me.get("/api/auth/me");
        return "/api/jobs/" + (who.status() == 200 ? JobsIT.jobOf(SERVER, me) : UUID.randomUUID());
    }

    private static String ownNotice(Client me) {
        var who = me.get("/api/auth/me");
        if (who.status() != 200) return UUID.randomUUID().toString();
        var account = new AccountId(UUID.fromString(who.json().get("id").asString()));
        SERVER.bean(Notifier.class).notify(account, Notice.passwordResetByOffice());
        return me.get("/api/notifications").json().get(0).get("id").asString();
    }

    private static Client deactivated() {
        var email = SERVER.account(Role.OFFICE);
        var client = SERVER.stranger().signIn(email, PASSWORD);
        SERVER.office().post("/api/accounts/%s/deactivation".formatted(SERVER.idOf(email)), null).expect(200);
        return client;
    }

    /** A line of the table. */
    static final class Call {

        private final String method;
        private final String template;
        private String name = "";
        private Function<Client, String> path;
        private Function<Client, @Nullable Object> body = _ -> null;
        private boolean newPeople;
        private int nobody;
        private int driver;
        private int workshop;
        private int office;

        private Call(String method, String template) {
            this.method = method;
            this.template = template;
            this.path = _ -> template;
        }

        static Call call(String method, String template) {
            return new Call(method, template);
        }

        Call called(String name) {
            this.name = " (" + name + ")";
            return this;
        }

        Call at(Function<Client, String> path) {
            this.path = path;
            return this;
        }

        Call with(Object body) {
            this.body = _ -> body;
            return this;
        }

        Call with(Function<Client, @Nullable Object> body) {
            this.body = body;
            return this;
        }

        /** The call changes what its caller may do afterwards. */
        Call bySomebodyNew() {
            newPeople = true;
            return this;
        }

        Call answers(int nobody, int driver, int workshop, int office) {
            this.nobody = nobody;
            this.driver = driver;
            this.workshop = workshop;
            this.office = office;
            return this;
        }

        int by(Client client) {
            return client.statusOf(method, path.apply(client), body.apply(client));
        }

        String address() {
            return method + " " + template;
        }

        @Override
        public String toString() {
            return address() + name;
        }
    }
}
