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
    private DemoRows rows;

    @BeforeEach
    void start() {
        server = TestServer.start(Map.of());
        demo = new Demo(server::bean, said::add);
        rows = new DemoRows(server);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    /** As many as the biggest operator whom we know has, and each time the same. */
    @Test
    void givenTheSizeForMeasuring_whenLoadedAndCleared_thenTheYearsAreThereAndGoneAgain() {
        var before = rows.everything();
        demo.load(PASSWORD, false);

        demo.loadYears(3);

        assertThat(said).contains("trips of years: 50000 of 50000");
        assertThat(rows.count("bus where registration_number like 'ZZ%'")).isEqualTo(50);
        assertThat(rows.count("timetable where not is_active")).isEqualTo(60);
        assertThat(rows.count("(select odometer_start < lag(coalesce(odometer_return_end, odometer_end))"
                        + " over (partition by bus_id order by starts_at) as backwards"
                        + " from trip where odometer_start is not null) t where backwards"))
                .as("a bus drives forwards")
                .isZero();
        assertThat(rows.count("trip where is_two_way and status = 'completed'")).isGreaterThan(10_000);
        assertThat(rows.count("trip where status = 'cancelled'")).isBetween(1_000L, 1_600L);
        demo.loadYears(3);
        assertThat(said).contains("trips of years: nothing to add");
        demo.clear();
        assertThat(rows.everything()).isEqualTo(before);
    }

    @Test
    void givenAChangeInTheDemo_whenLoadedAgain_thenItStays() {
        demo.load(PASSWORD, false);
        server.jdbc().sql("update bus set bus_name = 'Ours' where bus_name = 'Torna'").update();
        server.jdbc().sql("delete from paper where kind = 'puc'").update();

        demo.load(PASSWORD, false);

        assertThat(rows.count("bus where bus_name = 'Ours'")).isOne();
        assertThat(rows.count("paper where kind = 'puc'")).isEqualTo(12);
    }

    @Test
    void givenABusOfOnesOwn_whenLoadedAndCleared_thenItWantsToBeAskedForAndLeavesWhatWasThere() {
        var office = server.office();
        office.post("/api/buses", Map.of("registration_number", "MH 12 AB 0001", "insurance_expiry", "2051-03-31"))
                .expect(200);
        var before = rows.everything();

        assertThatThrownBy(() -> demo.load(PASSWORD, false))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("--beside-real-data");
        assertThat(rows.everything()).isEqualTo(before);
        demo.load(PASSWORD, true);
        assertThat(said).contains("Loading beside 1 buses that are not of the demo.");
        assertThat(rows.count("bus")).isEqualTo(13);
        assertThat(rows.everything().get("setting")).isEqualTo(before.get("setting"));
        demo.clear();

        assertThat(said).contains("buses: 12 removed");
        assertThat(rows.everything()).isEqualTo(before);
    }

    @Test
    void givenALivelyDemo_whenCleared_thenAllThatHangsOnItGoesAndOnlyTheAuditTrailRemembers() {
        server.office();
        var before = rows.everything();
        demo.load(PASSWORD, false);
        var today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
        server.bean(RemindOfPapers.class).remind(today, _ -> {});
        assertThat(rows.count("notification n join account a on a.id = n.account_id where a.email = 'office@example.in'"))
                .isGreaterThan(5);
        var driver = server.stranger().signIn(DRIVER, PASSWORD);
        var demoOffice = server.stranger().signIn(OFFICE, PASSWORD);
        var bus = demoOffice.get("/api/buses").json().get(0).get("id").asString();
        demoOffice.post("/api/papers", Map.of("holder", Map.of("type", "bus", "id", bus), "kind", "Speed governor", "valid_until", "2051-03-31"))
                .expect(200);
        demoOffice.post("/api/papers/calendar-links", null).expect(200);
        var audit = rows.count("audit_entry");

        demo.clear();

        assertThat(rows.everything()).isEqualTo(before);
        assertThat(rows.count("audit_entry")).isGreaterThan(audit);
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
        assertThat(rows.count("setting where description like '%demo%'")).isZero();
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

        assertThat(rows.count("bus")).isEqualTo(12);
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
}
