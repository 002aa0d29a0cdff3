package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.busmanager.application.fleet.RemindOfPapers;
import dev.busmanager.bootstrap.configuration.ConfigurationException;
import dev.busmanager.bootstrap.demo.Demo;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The operator who does not exist: he comes whole, comes once, and leaves no trace but in the audit trail. */
class DemoIT {

    private static final String DRIVER = "ravi.pawar@demo.example";
    private static final String OFFICE = "meera.kulkarni@demo.example";

    private final List<String> said = new ArrayList<>();
    private TestServer server;
    private Demo demo;

    @BeforeEach
    void start() {
        server = TestServer.start(Map.of());
        demo = new Demo(server::bean, said::add);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void givenNothing_whenLoaded_thenTheCompanyIsWholeAndAliveToday() {
        assertThat(demo.load(PASSWORD, false)).isTrue();

        var today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
        assertThat(said).contains("buses: 12 added", "routes: 6 added", "registrations that wait: 1 added");
        assertThat(count("bus")).isEqualTo(12);
        assertThat(count("bus where status = 'maintenance'")).isOne();
        assertThat(count("bus_ownership where ownership_type = 'partnership'")).isEqualTo(2);
        assertThat(count("paper where valid_until < date '%s'".formatted(today))).isOne();
        assertThat(count("paper where valid_until between date '%s' and date '%s'".formatted(today, today.plusDays(7))))
                .isEqualTo(2);
        assertThat(count("paper where valid_until between date '%s' and date '%s'"
                        .formatted(today.plusDays(8), today.plusDays(30))))
                .isEqualTo(5);
        assertThat(count("paper where kind = 'licence'")).isEqualTo(10);
        assertThat(count("bus_tax_record where paid_date is null and due_date < date '%s'".formatted(today))).isOne();
        assertThat(count("bus_tax_record where paid_date is null")).isEqualTo(13);
        assertThat(count("route")).isEqualTo(6);
        assertThat(count("workshop")).isEqualTo(2);
        assertThat(count("timetable")).isEqualTo(7);
        assertThat(count("trip where status = 'completed'")).isGreaterThan(150);
        assertThat(count("trip where status = 'cancelled'")).isPositive();
        assertThat(count("account where status = 'waiting'")).isOne();
        assertThat(server.office().get("/api/settings/company_name").expect(200).json().get("value").asString())
                .isEqualTo("Sahyadri Travels, Pune");
    }

    @Test
    void givenTheDemo_whenItsDayIsLookedAt_thenADriverLeavesSoonOneIsOnTheWayAndOneIsLate() {
        demo.load(PASSWORD, false);
        var office = server.office();

        assertThat(office.get("/api/trips?status=in_progress").expect(200).json()).isNotEmpty();
        var late = office.get("/api/trips?status=scheduled").expect(200).json().findValuesAsString("is_late");
        assertThat(late).contains("true");
        var driver = server.stranger().signIn(DRIVER, PASSWORD);
        var next = driver.get("/api/trips/my?status=scheduled").expect(200).json();
        assertThat(next).hasSizeGreaterThanOrEqualTo(2);
        assertThat(next.get(next.size() - 1).get("next_step").asString()).isEqualTo("start");
        assertThat(driver.get("/api/trips/my?status=completed").expect(200).json()).hasSizeGreaterThan(20);
        assertThat(office.get("/api/trips").expect(200).json().findValuesAsString("code"))
                .as("meters go on from trip to trip")
                .doesNotContain("trip.reading-below-last", "trip.reading-above-next");
    }

    /** As many as the biggest operator whom we know has, and each time the same. */
    @Test
    void givenTheSizeForMeasuring_whenLoadedAndCleared_thenTheYearsAreThereAndGoneAgain() {
        var before = everything();
        demo.load(PASSWORD, false);

        demo.loadYears(3);

        assertThat(said).contains("trips of years: 50000 of 50000");
        assertThat(count("bus where registration_number like 'ZZ%'")).isEqualTo(50);
        assertThat(count("timetable where not is_active")).isEqualTo(60);
        assertThat(count("(select odometer_start < lag(coalesce(odometer_return_end, odometer_end))"
                        + " over (partition by bus_id order by starts_at) as backwards"
                        + " from trip where odometer_start is not null) t where backwards"))
                .as("a bus drives forwards")
                .isZero();
        assertThat(count("trip where is_two_way and status = 'completed'")).isGreaterThan(10_000);
        assertThat(count("trip where status = 'cancelled'")).isBetween(1_000L, 1_600L);
        demo.loadYears(3);
        assertThat(said).contains("trips of years: nothing to add");
        demo.clear();
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void givenTheDemo_whenItsPeopleSignIn_thenEachSeesWhatHisRoleSees() {
        demo.load(PASSWORD, false);

        server.stranger().signIn(DRIVER, PASSWORD).get("/api/routes").expect(200);
        server.stranger().signIn("sunil.ghorpade@demo.example", PASSWORD).get("/api/auth/me").expect(200);
        assertThat(server.stranger().signIn(OFFICE, PASSWORD).get("/api/buses").expect(200).json()).hasSize(12);
        server.stranger()
                .post("/api/auth/login", Map.of("email", "ganesh.shinde@demo.example", "password", PASSWORD))
                .expect(403);
    }

    @Test
    void givenTheDemo_whenLoadedAgain_thenNothingChangesAndNobodyGetsAnotherPassword() {
        demo.load(PASSWORD, false);
        var before = everything();
        var audit = count("audit_entry");

        assertThat(demo.load("another password", false)).isFalse();

        assertThat(everything()).isEqualTo(before);
        assertThat(count("audit_entry")).isEqualTo(audit);
    }

    @Test
    void givenAChangeInTheDemo_whenLoadedAgain_thenItStays() {
        demo.load(PASSWORD, false);
        server.jdbc().sql("update bus set bus_name = 'Ours' where bus_name = 'Torna'").update();
        server.jdbc().sql("delete from paper where kind = 'puc'").update();

        demo.load(PASSWORD, false);

        assertThat(count("bus where bus_name = 'Ours'")).isOne();
        assertThat(count("paper where kind = 'puc'")).isEqualTo(12);
    }

    @Test
    void givenABusOfOnesOwn_whenLoadedAndCleared_thenItWantsToBeAskedForAndLeavesWhatWasThere() {
        var office = server.office();
        office.post("/api/buses", Map.of("registration_number", "MH 12 AB 0001", "insurance_expiry", "2051-03-31"))
                .expect(200);
        var before = everything();

        assertThatThrownBy(() -> demo.load(PASSWORD, false))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("--beside-real-data");
        assertThat(everything()).isEqualTo(before);
        demo.load(PASSWORD, true);
        assertThat(said).contains("Loading beside 1 buses that are not of the demo.");
        assertThat(count("bus")).isEqualTo(13);
        assertThat(everything().get("setting")).isEqualTo(before.get("setting"));
        demo.clear();

        assertThat(said).contains("buses: 12 removed");
        assertThat(everything()).isEqualTo(before);
    }

    @Test
    void givenALivelyDemo_whenCleared_thenAllThatHangsOnItGoesAndOnlyTheAuditTrailRemembers() {
        server.office();
        var before = everything();
        demo.load(PASSWORD, false);
        var today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
        server.bean(RemindOfPapers.class).remind(today, _ -> {});
        assertThat(count("notification n join account a on a.id = n.account_id where a.email = 'office@example.in'"))
                .isGreaterThan(5);
        var driver = server.stranger().signIn(DRIVER, PASSWORD);
        var demoOffice = server.stranger().signIn(OFFICE, PASSWORD);
        var bus = demoOffice.get("/api/buses").json().get(0).get("id").asString();
        demoOffice.post("/api/papers", Map.of("holder", Map.of("type", "bus", "id", bus), "kind", "Speed governor", "valid_until", "2051-03-31"))
                .expect(200);
        demoOffice.post("/api/papers/calendar-links", null).expect(200);
        var audit = count("audit_entry");

        demo.clear();

        assertThat(everything()).isEqualTo(before);
        assertThat(count("audit_entry")).isGreaterThan(audit);
        driver.get("/api/auth/me").expect(401);
        assertThat(server.office().get("/api/auth/me").status()).isEqualTo(200);
    }

    @Test
    void givenASettingThatSomebodyMadeHisOwn_whenCleared_thenItStaysAndTheOthersGoBack() {
        demo.load(PASSWORD, false);
        server.office().put("/api/settings/company_phone", Map.of("value", "+91 20 2444 0000")).expect(200);

        demo.clear();

        assertThat(setting("company_phone")).isEqualTo("+91 20 2444 0000");
        assertThat(setting("company_name")).isEqualTo("BusManager");
        assertThat(setting("registration_policy")).isEqualTo("disabled");
        assertThat(count("setting where description like '%demo%'")).isZero();
    }

    @Test
    void givenSomebodyRealInAWorkshopOfTheDemo_whenCleared_thenHeIsNamedAndNothingGoes() {
        demo.load(PASSWORD, false);
        var workshop = server.jdbc().sql("select id from workshop limit 1").query(String.class).single();
        server.office()
                .post("/api/repairs/organizations/%s/users".formatted(workshop),
                        Map.of("email", "real@example.in", "password", PASSWORD, "full_name", "Real Person"))
                .expect(200);

        assertThatThrownBy(demo::clear).hasMessageContaining("Real Person");

        assertThat(count("bus")).isEqualTo(12);
    }

    @Test
    void givenTheProgram_whenItLoadsOnAnEmptyHomeAndClearsBesideTheServer_thenItSaysWhatItDid(@TempDir Path folder) {
        var home = Map.of("BUSMANAGER_HOME", folder.resolve("home").toString());
        assertThat(ServerProcess.run(home, "demo", "load", "--help").output()).contains("--beside-real-data", "--password");
        assertThat(ServerProcess.run(home, "demo", "clear", "--help").code()).isZero();

        var loaded = ServerProcess.run(home, "demo", "load");

        assertThat(loaded.code()).as(loaded.output()).isZero();
        assertThat(loaded.output()).contains("buses: 12 added", DRIVER);
        var password = loaded.output().replaceFirst("(?s).*with the password (\\S+).*", "$1");
        try (var running = ServerProcess.serve(folder.resolve("home"), Map.of())) {
            var driver = running.stranger().signIn(DRIVER, password);
            var again = ServerProcess.run(home, "demo", "load", "--password=another password");
            assertThat(again.output()).contains("buses: nothing to add", "keep the password");
            var cleared = ServerProcess.run(home, "demo", "clear");
            assertThat(cleared.code()).as(cleared.output()).isZero();
            assertThat(cleared.output()).contains("buses: 12 removed", "no administrator now");
            driver.get("/api/auth/me").expect(401);
            assertThat(ServerProcess.run(home, "demo", "load", "--password=short").code()).isEqualTo(2);
        }
    }

    private String setting(String key) {
        return server.jdbc()
                .sql("select value from setting where key = :key")
                .param("key", key)
                .query(String.class)
                .single();
    }

    private long count(String from) {
        return server.jdbc().sql("select count(*) from " + from).query(Long.class).single();
    }

    /** All rows but those that remember what happened. */
    private Map<String, String> everything() {
        var rows = new HashMap<String, String>();
        for (var table : List.of(
                "account", "bus", "bus_ownership", "bus_tax_record", "calendar_link", "driver", "keyed_call", "notification",
                "paper", "paper_reminder", "person", "route", "route_stop", "session", "timetable", "trip", "trip_place", "workshop"))
            rows.put(table, server.jdbc()
                    .sql("select coalesce(string_agg(t::text, '|' order by t::text), '') from %s t".formatted(table))
                    .query(String.class)
                    .single());
        rows.put("setting", server.jdbc()
                .sql("select string_agg(concat_ws('=', key, value, description), '|' order by key) from setting")
                .query(String.class)
                .single());
        return rows;
    }
}
