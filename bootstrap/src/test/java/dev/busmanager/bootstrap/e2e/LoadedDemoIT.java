package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.bootstrap.demo.Demo;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The operator who does not exist, as he stands there when he was loaded. */
class LoadedDemoIT {

    private static final String DRIVER = "ravi.pawar@demo.example";
    private static final String OFFICE = "meera.kulkarni@demo.example";

    private static final List<String> SAID = new ArrayList<>();
    private static final TestServer SERVER = TestServer.start(Map.of());
    private static final Demo DEMO = new Demo(SERVER::bean, SAID::add);

    private final DemoRows rows = new DemoRows(SERVER);

    @BeforeAll
    static void load() {
        assertThat(DEMO.load(PASSWORD, false)).isTrue();
    }

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void givenNothing_whenLoaded_thenTheCompanyIsWholeAndAliveToday() {
        var today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
        assertThat(SAID).contains("buses: 12 added", "routes: 6 added", "registrations that wait: 1 added");
        assertThat(rows.count("bus")).isEqualTo(12);
        assertThat(rows.count("bus where status = 'maintenance'")).isOne();
        assertThat(rows.count("bus_ownership where ownership_type = 'partnership'")).isEqualTo(2);
        assertThat(rows.count("paper where valid_until < date '%s'".formatted(today))).isOne();
        assertThat(rows.count("paper where valid_until between date '%s' and date '%s'".formatted(today, today.plusDays(7))))
                .isEqualTo(2);
        assertThat(rows.count("paper where valid_until between date '%s' and date '%s'"
                        .formatted(today.plusDays(8), today.plusDays(30))))
                .isEqualTo(5);
        assertThat(rows.count("paper where kind = 'licence'")).isEqualTo(10);
        assertThat(rows.count("bus_tax_record where paid_date is null and due_date < date '%s'".formatted(today))).isOne();
        assertThat(rows.count("bus_tax_record where paid_date is null")).isEqualTo(13);
        assertThat(rows.count("route")).isEqualTo(6);
        assertThat(rows.count("workshop")).isEqualTo(2);
        assertThat(rows.count("timetable")).isEqualTo(7);
        assertThat(rows.count("trip where status = 'completed'")).isGreaterThan(150);
        assertThat(rows.count("trip where status = 'cancelled'")).isPositive();
        assertThat(rows.count("account where status = 'waiting'")).isOne();
        assertThat(SERVER.office().get("/api/settings/company_name").expect(200).json().get("value").asString())
                .isEqualTo("Sahyadri Travels, Pune");
    }

    @Test
    void givenTheDemo_whenItsDayIsLookedAt_thenADriverLeavesSoonOneIsOnTheWayAndOneIsLate() {
        var office = SERVER.office();

        assertThat(office.get("/api/trips?status=in_progress").expect(200).json()).isNotEmpty();
        var late = office.get("/api/trips?status=scheduled").expect(200).json().findValuesAsString("is_late");
        assertThat(late).contains("true");
        var driver = SERVER.stranger().signIn(DRIVER, PASSWORD);
        var next = driver.get("/api/trips/my?status=scheduled").expect(200).json();
        assertThat(next).hasSizeGreaterThanOrEqualTo(2);
        assertThat(next.get(next.size() - 1).get("next_step").asString()).isEqualTo("start");
        assertThat(driver.get("/api/trips/my?status=completed").expect(200).json()).hasSizeGreaterThan(20);
        assertThat(office.get("/api/trips").expect(200).json().findValuesAsString("code"))
                .as("meters go on from trip to trip")
                .doesNotContain("trip.reading-below-last", "trip.reading-above-next");
    }

    @Test
    void givenTheDemo_whenItsPeopleSignIn_thenEachSeesWhatHisRoleSees() {
        SERVER.stranger().signIn(DRIVER, PASSWORD).get("/api/routes").expect(200);
        SERVER.stranger().signIn("sunil.ghorpade@demo.example", PASSWORD).get("/api/auth/me").expect(200);
        assertThat(SERVER.stranger().signIn(OFFICE, PASSWORD).get("/api/buses").expect(200).json()).hasSize(12);
        SERVER.stranger()
                .post("/api/auth/login", Map.of("email", "ganesh.shinde@demo.example", "password", PASSWORD))
                .expect(403);
    }

    @Test
    void givenTheDemo_whenLoadedAgain_thenNothingChangesAndNobodyGetsAnotherPassword() {
        var before = rows.everything();
        var audit = rows.count("audit_entry");

        assertThat(DEMO.load("another password", false)).isFalse();

        assertThat(rows.everything()).isEqualTo(before);
        assertThat(rows.count("audit_entry")).isEqualTo(audit);
    }
}
