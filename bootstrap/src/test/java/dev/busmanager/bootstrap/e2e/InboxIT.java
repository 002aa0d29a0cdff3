package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The bell: what old and new clients show behind it. */
class InboxIT {

    private final TestServer server = TestServer.shared();
    private final String email = server.account(Role.DRIVER);
    private final Client driver = server.stranger().signIn(email, PASSWORD);

    @Test
    void givenNotification_whenInboxIsRead_thenItHasAllThatOldAndNewClientsShow() {
        notified(Notice.roleChanged(Role.DRIVER));

        var answer = driver.get("/api/notifications?limit=20").expect(200);

        var notification = answer.json().get(0);
        assertThat(notification.get("title").asString()).isEqualTo("New role");
        assertThat(notification.get("message").asString()).contains("Driver");
        assertThat(notification.get("type").asString()).isEqualTo("info");
        assertThat(notification.get("read").asBoolean()).isFalse();
        assertThat(notification.get("link").isNull()).isTrue();
        assertThat(notification.get("created_at").asString()).matches("\\d{4}-\\d\\d-\\d\\dT.*\\+05:30");
        assertThat(notification.get("kind").asString()).isEqualTo("role_changed");
        assertThat(notification.get("params").get("role").asString()).isEqualTo("driver");
        assertThat(UUID.fromString(notification.get("id").asString())).isNotNull();
        assertThat(answer.header("X-Total-Count")).isEqualTo("1");
    }

    @Test
    void givenPersonWhoReadsHindi_whenInboxIsRead_thenItIsInHindi() {
        server.jdbc().sql("update account set language = 'hi' where email = ?").param(email).update();
        notified(Notice.roleChanged(Role.DRIVER));

        assertThat(driver.get("/api/notifications").json().get(0).get("title").asString()).isEqualTo("नई भूमिका");
    }

    @Test
    void givenSeveral_whenReadOneByOneAndAllAtOnce_thenTheNumberAtTheBellFollows() {
        for (int i = 0; i < 3; i++) notified(Notice.accountReactivated());
        var first = "/api/notifications/" + idOfNewest();
        assertThat(unread()).isEqualTo(3);

        assertThat(driver.put(first + "/read", Map.of()).expect(200).json().get("message").asString()).isNotBlank();
        assertThat(unread()).isEqualTo(2);
        assertThat(driver.get("/api/notifications?unread_only=true&limit=1").json()).hasSize(1);
        assertThat(driver.get("/api/notifications?unread_only=true&limit=1").header("X-Total-Count")).isEqualTo("2");

        assertThat(driver.put("/api/notifications/read-all", Map.of()).expect(200).json().has("message")).isTrue();
        assertThat(unread()).isZero();
        assertThat(driver.delete(first).expect(200).json().has("message")).isTrue();
        assertThat(driver.get("/api/notifications").json()).hasSize(2);
        driver.delete(first).expect(404);
    }

    @Test
    void givenInboxOfSomebodyElse_whenTouched_thenRefused() {
        notified(Notice.accountReactivated());
        var foreign = "/api/notifications/" + idOfNewest();
        var other = server.driver();

        assertThat(other.put(foreign + "/read", Map.of()).expect(403).code()).isEqualTo("notification.not-yours");
        other.delete(foreign).expect(403);
        other.put("/api/notifications/%s/read".formatted(UUID.randomUUID()), Map.of()).expect(404);
        other.put("/api/notifications/nonsense/read", Map.of()).expect(404);
        other.get("/api/notifications?unread_only=perhaps").expect(422);
        server.stranger().get("/api/notifications").expect(401);
        assertThat(unread()).isEqualTo(1);
    }

    @Test
    void givenRegistrationThatWaits_whenItArrives_thenTheWholeOfficeIsTold() {
        try (var house = TestServer.start(Map.of())) {
            var boss = house.office();
            var clerk = house.person(Role.OFFICE);
            boss.put("/api/settings/registration_policy", Map.of("value", "approval")).expect(200);

            house.stranger()
                    .post(
                            "/api/auth/signup",
                            Map.of("email", "new@example.in", "password", PASSWORD, "full_name", "New Comer"))
                    .expect(403);

            for (var office : new Client[] {boss, clerk}) {
                var notification = office.get("/api/notifications").expect(200).json().get(0);
                assertThat(notification.get("message").asString()).startsWith("New Comer ");
                assertThat(notification.get("link").asString()).isEqualTo("/admin/drivers");
            }
        }
    }

    private void notified(Notice notice) {
        server.bean(Notifier.class).notify(new AccountId(server.idOf(email)), notice);
    }

    private String idOfNewest() {
        return driver.get("/api/notifications").json().get(0).get("id").asString();
    }

    private int unread() {
        return driver.get("/api/notifications/unread").expect(200).json().get("unread").asInt();
    }
}
