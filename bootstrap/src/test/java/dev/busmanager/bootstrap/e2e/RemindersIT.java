package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.fleet.RemindOfPapers;
import dev.busmanager.domain.identity.Role;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Walks through the days with two processes on one database: each step is told once. */
class RemindersIT {

    /** So far away that the mornings of the real clock have nothing to say about it. */
    private static final LocalDate END = LocalDate.of(2051, 3, 31);

    private static TestServer here;
    private static TestServer there;

    private final Client office = here.office();

    @BeforeAll
    static void start() {
        here = TestServer.start(Map.of());
        there = TestServer.on(here.database(), Map.of());
    }

    @AfterAll
    static void stop() {
        there.close();
        here.close();
    }

    @Test
    void givenAPaper_whenItsLastMonthIsWalkedByTwoProcesses_thenEachStepIsToldOnceToEachOfTheOffice() throws Exception {
        var colleague = here.person(Role.OFFICE);
        var switchedOff = here.account(Role.OFFICE);
        office.post("/api/accounts/%s/deactivation".formatted(here.idOf(switchedOff)), null).expect(200);
        var driver = here.driver();
        var bus = bus();
        paper(bus, "insurance", END);

        for (int left = 31; left >= -1; left--) both(END.minusDays(left));

        var told = told(office, bus.plate());
        assertThat(told).containsExactly(
                "paper_expiring 30", "paper_expiring 15", "paper_expiring 7", "paper_expiring 1", "paper_expiring 0");
        assertThat(told(colleague, bus.plate())).isEqualTo(told);
        assertThat(told(driver, bus.plate())).isEmpty();
        assertThat(here.jdbc()
                        .sql("select count(*) from notification where account_id = :id and kind like 'paper%'")
                        .param("id", here.idOf(switchedOff))
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void givenARenewal_whenTheDaysGoOn_thenTheOldPaperIsTellingNothingMore() throws Exception {
        var bus = bus();
        var end = END.plusYears(1);
        paper(bus, "puc", end);
        both(end.minusDays(30));
        both(end.minusDays(15));

        paper(bus, "puc", end.plusYears(1));
        for (int left = 14; left >= -1; left--) both(end.minusDays(left));

        assertThat(told(office, bus.plate())).containsExactly("paper_expiring 30", "paper_expiring 15");
    }

    @Test
    void givenAPaper_whenItIsTakenOutOrItsBusIsPutAway_thenItTellsNothingMore() throws Exception {
        var end = END.plusYears(2);
        var bus = bus();
        var id = paper(bus, "permit", end);
        var away = bus();
        paper(away, "permit", end);
        both(end.minusDays(30));
        office.delete("/api/papers/" + id).expect(200);
        office.delete("/api/buses/" + away.id()).expect(200);

        both(end.minusDays(15));
        both(end);

        assertThat(told(office, bus.plate())).containsExactly("paper_expiring 30");
        assertThat(told(office, away.plate())).containsExactly("paper_expiring 30");
    }

    @Test
    void givenDaysOnWhichNothingRan_whenItRunsAgain_thenOnlyTheLastStepIsTold() throws Exception {
        var end = END.plusYears(3);
        var bus = bus();
        paper(bus, "fitness", end);
        both(end.minusDays(30));

        both(end.minusDays(2));
        both(end.minusDays(2));
        both(end.plusDays(40));
        both(end.plusDays(41));

        assertThat(told(office, bus.plate())).containsExactly("paper_expiring 30", "paper_expiring 2", "paper_expired");
    }

    @Test
    void givenAPaperWhoseEndIsCorrected_whenTheNewDayComesNear_thenItIsToldAgain() throws Exception {
        var end = END.plusYears(4);
        var bus = bus();
        var id = paper(bus, "insurance", end);
        both(end.minusDays(7));

        office.put("/api/papers/" + id, Map.of("valid_until", end.plusDays(8).toString())).expect(200);
        both(end.minusDays(7));

        assertThat(told(office, bus.plate())).containsExactly("paper_expiring 7", "paper_expiring 15");
    }

    @Test
    void givenATax_whenItIsNotPaid_thenItIsToldBeforeOnTheDayAndOnceWhenItIsLate() throws Exception {
        var due = END.plusYears(5);
        var bus = bus();
        var tax = tax(bus, due);

        for (int left = 8; left >= -5; left--) both(due.minusDays(left));

        assertThat(told(office, bus.plate())).containsExactly("tax_due 7", "tax_due 1", "tax_due 0", "tax_overdue");
        office.post(tax + "/payment", Map.of("paid_date", "2026-01-01")).expect(200);
        office.delete(tax + "/payment").expect(200);
        both(due.plusDays(9));
        assertThat(told(office, bus.plate())).hasSize(4);
    }

    @Test
    void givenATaxThatIsPaid_whenItsDayComes_thenNobodyIsTold() throws Exception {
        var due = END.plusYears(6);
        var bus = bus();
        var tax = tax(bus, due);
        both(due.minusDays(7));
        office.post(tax + "/payment", Map.of("paid_date", "2026-01-01")).expect(200);

        for (int left = 6; left >= -1; left--) both(due.minusDays(left));

        assertThat(told(office, bus.plate())).containsExactly("tax_due 7");
    }

    @Test
    void givenALicence_whenItRunsOut_thenItsOwnerIsToldTooInHisLanguage() throws Exception {
        var end = END.plusYears(7);
        var driver = here.driver();
        driver.put("/api/auth/me", Map.of("language", "hi")).expect(200);
        var person = here.jdbc()
                .sql("select id from person where account_id = :account")
                .param("account", UUID.fromString(driver.get("/api/auth/me").json().get("id").asString()))
                .query(UUID.class)
                .single();
        var body = Map.of(
                "holder", Map.of("type", "person", "id", person.toString()),
                "kind", "licence",
                "valid_until", end.toString());
        office.post("/api/papers", body).expect(200);

        both(end.minusDays(7));

        var inbox = driver.get("/api/notifications").expect(200).json();
        assertThat(inbox).hasSize(1);
        assertThat(inbox.get(0).get("message").asString()).startsWith("आपका ड्राइविंग लाइसेंस 31 मार्च 2058");
        assertThat(inbox.get(0).get("kind").asString()).isEqualTo("own_licence_expiring");
        assertThat(inbox.get(0).get("link").asString()).isEqualTo("/driver/profile");
        assertThat(inbox.get(0).at("/params/days_left").asString()).isEqualTo("7");
    }

    /** The setting comes first, then those of the usual steps that are smaller. */
    @Test
    void givenAnotherSetting_whenTheDaysAreWalked_thenItIsTheFirstStep() throws Exception {
        try (var server = TestServer.start(Map.of())) {
            var boss = server.office();
            boss.put("/api/settings/expiry_alert_days", Map.of("value", "10")).expect(200);
            var body = Map.of("holder", Map.of("type", "company"), "kind", "Trade licence", "valid_until", END.toString());
            boss.post("/api/papers", body).expect(200);

            for (int left = 31; left >= -1; left--)
                server.bean(RemindOfPapers.class).remind(END.minusDays(left), _ -> {});

            assertThat(told(boss, "BusManager"))
                    .containsExactly("paper_expiring 10", "paper_expiring 7", "paper_expiring 1", "paper_expiring 0");
        }
    }

    /** More than are read at once, some of them told already. */
    @Test
    void givenManyPapers_whenTheyRunOutTogether_thenEachIsToldOnce() throws Exception {
        var end = END.plusYears(20);
        var bus = bus();
        here.jdbc()
                .sql("""
                        insert into paper (id, bus_id, kind, valid_until, state, created_at, updated_at)
                        select gen_random_uuid(), :bus, 'own ' || n, :end::date - n % 2, 'valid', now(), now()
                          from generate_series(1, 450) n
                        """)
                .param("bus", UUID.fromString(bus.id()))
                .param("end", end)
                .update();

        both(end.minusDays(8));
        both(end.minusDays(7));

        var steps = here.jdbc()
                .sql("""
                        select r.step || ' ' || count(*) from paper_reminder r join paper p on p.id = r.paper_id
                         where p.bus_id = :bus group by r.step order by r.step desc
                        """)
                .param("bus", UUID.fromString(bus.id()))
                .query(String.class)
                .list();
        assertThat(steps).containsExactly("15 225", "7 450");
        assertThat(told(office, bus.plate())).hasSize(675);
    }

    /** One morning, at the same moment in both processes. */
    private static void both(LocalDate today) throws Exception {
        var mornings = new ArrayList<Callable<Integer>>();
        for (var server : List.of(here, there))
            mornings.add(() -> server.bean(RemindOfPapers.class).remind(today, _ -> {}));
        try (var processes = Executors.newFixedThreadPool(2)) {
            for (var morning : processes.invokeAll(mornings)) morning.get();
        }
    }

    /** In the order in which he was told, of this holder only. */
    private static List<String> told(Client client, String holder) {
        var told = new ArrayList<String>();
        for (var notice : client.get("/api/notifications?limit=10000").expect(200).json())
            if (notice.at("/params/holder").asString("").equals(holder))
                told.addFirst((notice.get("kind").asString() + " " + notice.at("/params/days_left").asString("")).strip());
        return told;
    }

    private record Bus(String id, String plate) {}

    private Bus bus() {
        var made = office.post("/api/buses", Map.of("registration_number", Plates.next())).expect(200).json();
        return new Bus(made.get("id").asString(), made.get("registration_number").asString());
    }

    private String paper(Bus bus, String kind, LocalDate until) {
        var body = Map.of(
                "holder", Map.of("type", "bus", "id", bus.id()), "kind", kind, "valid_until", until.toString());
        return office.post("/api/papers", body).expect(200).json().get("id").asString();
    }

    private String tax(Bus bus, LocalDate due) {
        var path = "/api/buses/%s/tax-records".formatted(bus.id());
        var body = Map.of(
                "tax_period_start", due.toString(), "tax_period_end", due.toString(), "due_date", due.toString(), "amount", 10);
        return path + "/" + office.post(path, body).expect(200).json().get("id").asString();
    }
}
