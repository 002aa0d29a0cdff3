package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.fleet.RemindOfPapers;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Walks through the days with the papers of all who hold some, and with taxes. */
class ReminderWalksIT {

    /** So far away that the mornings of the real clock have nothing to say about it. */
    private static final LocalDate END = LocalDate.of(2051, 3, 31);

    private enum Held {
        BUS,
        LICENCE,
        COMPANY
    }

    /** Whoever holds it: from 31 days before its end to a day after, renewed in the middle or not. */
    @ParameterizedTest
    @EnumSource
    void givenAPaperOfAnyHolder_whenItsLastMonthIsWalked_thenEachStepIsToldOnceAndARenewalEndsIt(Held held) {
        try (var server = TestServer.start(Map.of())) {
            var boss = server.office();
            var driver = server.driver();
            var holder = holder(held, boss, driver);
            var kind = held == Held.LICENCE ? "licence" : "Own kind";
            var paper = Map.of("holder", holder, "kind", kind, "valid_until", END.toString());
            boss.post("/api/papers", paper).expect(200);
            var reader = held == Held.LICENCE ? driver : boss;

            for (int left = 31; left >= -1; left--) morning(server, END.minusDays(left));

            var steps = List.of(
                    "paper_expiring 30", "paper_expiring 15", "paper_expiring 7", "paper_expiring 1", "paper_expiring 0");
            assertThat(told(boss)).isEqualTo(steps);
            assertThat(told(reader)).isEqualTo(reader == boss ? steps : asOwner(steps));

            var renewed = END.plusYears(1);
            boss.post("/api/papers", with(paper, renewed)).expect(200);
            for (int left = 31; left >= 15; left--) morning(server, renewed.minusDays(left));
            boss.post("/api/papers", with(paper, renewed.plusYears(1))).expect(200);
            for (int left = 14; left >= -1; left--) morning(server, renewed.minusDays(left));

            assertThat(told(boss)).hasSize(7).endsWith("paper_expiring 30", "paper_expiring 15");
            assertThat(told(reader)).isEqualTo(reader == boss ? told(boss) : asOwner(told(boss)));
        }
    }

    @Test
    void givenAnotherSettingForTaxes_whenTheDaysAreWalked_thenItIsTheFirstStepAndAPaymentEndsIt() {
        try (var server = TestServer.start(Map.of())) {
            var boss = server.office();
            boss.put("/api/settings/tax_alert_days", Map.of("value", "20")).expect(200);
            var bus = boss.post("/api/buses", Map.of("registration_number", Plates.next())).expect(200).json();
            var path = "/api/buses/%s/tax-records".formatted(bus.get("id").asString());
            var body = Map.of(
                    "tax_period_start", END.toString(), "tax_period_end", END.toString(), "due_date", END.toString(),
                    "amount", 10);
            var tax = path + "/" + boss.post(path, body).expect(200).json().get("id").asString();

            for (int left = 31; left >= -31; left--) morning(server, END.minusDays(left));

            assertThat(told(boss))
                    .containsExactly("tax_due 20", "tax_due 15", "tax_due 7", "tax_due 1", "tax_due 0", "tax_overdue");
            assertThat(boss.get(tax).expect(200).json().get("paid_date").isNull()).isTrue();
            boss.post(tax + "/payment", Map.of("paid_date", "2026-01-01")).expect(200);
            for (int late = 32; late <= 40; late++) morning(server, END.plusDays(late));
            assertThat(told(boss)).hasSize(6);
        }
    }

    private static Map<String, String> holder(Held held, Client boss, Client driver) {
        return switch (held) {
            case BUS -> Map.of(
                    "type", "bus",
                    "id",
                    boss.post("/api/buses", Map.of("registration_number", Plates.next()))
                            .expect(200)
                            .json()
                            .get("id")
                            .asString());
            case LICENCE -> Map.of(
                    "type", "person", "id", driver.get("/api/drivers/me").expect(200).json().get("id").asString());
            case COMPANY -> Map.of("type", "company");
        };
    }

    private static Map<String, Object> with(Map<String, Object> paper, LocalDate until) {
        var next = new HashMap<>(paper);
        next.put("valid_until", until.toString());
        return next;
    }

    private static void morning(TestServer server, LocalDate today) {
        server.bean(RemindOfPapers.class).remind(today, _ -> {});
    }

    private static List<String> asOwner(List<String> told) {
        return told.stream()
                .map(each -> each.replace("paper_expiring", "own_licence_expiring"))
                .toList();
    }

    private static List<String> told(Client client) {
        var told = new ArrayList<String>();
        for (var notice : client.get("/api/notifications?limit=10000").expect(200).json())
            told.addFirst((notice.get("kind").asString() + " " + notice.at("/params/days_left").asString("")).strip());
        return told;
    }
}
