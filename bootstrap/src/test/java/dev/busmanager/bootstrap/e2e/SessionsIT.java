package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.identity.Role;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Tokens die at once when anything changes what their owner may do. */
class SessionsIT {

    private final TestServer server = TestServer.shared();
    private final String email = server.account(Role.DRIVER);
    private final Client phone = server.stranger().signIn(email, PASSWORD);
    private final Client tablet = server.stranger().signIn(email, PASSWORD);

    @Test
    void givenTwoPlaces_whenPasswordIsChanged_thenOnlyTheOtherPlaceIsSignedOut() {
        phone.post("/api/auth/change-password", Map.of("current_password", PASSWORD, "new_password", "another horse"))
                .expect(200);

        phone.get("/api/auth/me").expect(200);
        tablet.get("/api/auth/me").expect(401);
        server.stranger().post("/api/auth/login", Map.of("email", email, "password", PASSWORD)).expect(401);
        server.stranger().signIn(email, "another horse");
    }

    @Test
    void givenWrongCurrentPassword_whenChanged_thenRefusedAndNothingChanges() {
        phone.post("/api/auth/change-password", Map.of("current_password", "wrong", "new_password", "another horse"))
                .expect(400);
        phone.post("/api/auth/change-password", Map.of("current_password", PASSWORD, "new_password", "short"))
                .expect(422);
        phone.post(
                        "/api/auth/change-password",
                        Map.of("current_password", PASSWORD, "new_password", "ü".repeat(40)))
                .expect(422);

        tablet.get("/api/auth/me").expect(200);
    }

    @Test
    void givenPageBeforeWhichNobodySits_whenItAsks_thenOnlyAPersonUsesTheSession() {
        server.jdbc()
                .sql("update session set last_seen_at = last_seen_at - interval '10 minutes' where account_id = ?")
                .param(server.idOf(email))
                .update();
        var before = lastSeen();

        phone.get("/api/auth/me", "X-Unattended", "true").expect(200);
        assertThat(lastSeen()).isEqualTo(before);

        // What was just found out for the page does not count for the person.
        phone.get("/api/auth/me").expect(200);
        assertThat(lastSeen()).isAfter(before.plusSeconds(60));
    }

    private Instant lastSeen() {
        return server.jdbc()
                .sql("select max(last_seen_at) from session where account_id = ?")
                .param(server.idOf(email))
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    @Test
    void givenRoleChange_whenTokenIsUsed_thenRefusedAndTheNextSignInHasTheNewRole() {
        var office = server.office();
        office.put("/api/accounts/%s/role".formatted(server.idOf(email)), Map.of("role", "admin")).expect(200);

        phone.get("/api/auth/me").expect(401);
        server.stranger().signIn(email, PASSWORD).get("/api/accounts").expect(200);
    }

    @Test
    void givenDeactivation_whenTokenIsUsed_thenRefusedAndSignInSaysWhy() {
        var office = server.office();
        var account = "/api/accounts/" + server.idOf(email);

        office.post(account + "/deactivation", null).expect(200);

        phone.get("/api/auth/me").expect(401);
        var refused = server.stranger().post("/api/auth/login", Map.of("email", email, "password", PASSWORD));
        assertThat(refused.expect(403).code()).isEqualTo("identity.switched-off");
        office.post(account + "/reactivation", null).expect(200);
        server.stranger().signIn(email, PASSWORD).get("/api/auth/me").expect(200);
        phone.get("/api/auth/me").expect(401);
    }

    @Test
    void givenTwoPlaces_whenSignedOutEverywhere_thenBothAreOut() {
        phone.post("/api/auth/sign-out-everywhere", null).expect(200);

        phone.get("/api/auth/me").expect(401);
        tablet.get("/api/auth/me").expect(401);
    }

    @Test
    void givenTwoPlaces_whenOneIsEndedFromTheList_thenOnlyThatOneIsOut() {
        var places = phone.get("/api/sessions").expect(200).json();
        assertThat(places).hasSize(2);
        var other = places.valueStream()
                .filter(place -> !place.get("current").asBoolean())
                .findFirst()
                .orElseThrow();

        phone.delete("/api/sessions/" + other.get("id").asString()).expect(200);

        tablet.get("/api/auth/me").expect(401);
        phone.get("/api/auth/me").expect(200);
        server.driver().delete("/api/sessions/" + places.get(0).get("id").asString()).expect(403);
        phone.delete("/api/sessions/01a1fc7b-fccc-7f0c-a034-9ee07dce5d8e").expect(404);
        phone.delete("/api/sessions/nonsense").expect(404);
    }

    @Test
    void givenSession_whenRenewed_thenBothTokensNameTheSameSession() {
        var renewed = phone.post("/api/auth/renewal", null).expect(200).json().get("access_token").asString();

        phone.withToken(renewed).get("/api/auth/me").expect(200);
        phone.post("/api/auth/sign-out", null).expect(200);
        phone.withToken(renewed).get("/api/auth/me").expect(401);
    }

    @Test
    void givenPasswordReset_whenTokenIsUsed_thenRefusedAndTheNewPasswordHolds() {
        server.office()
                .put("/api/accounts/%s/password".formatted(server.idOf(email)), Map.of("password", "from the office"))
                .expect(200);

        phone.get("/api/auth/me").expect(401);
        server.stranger().signIn(email, "from the office");
    }

    @Test
    void givenSessionInTheDatabase_whenItIsEndedThere_thenTheTokenDiesWithinSeconds() {
        phone.get("/api/auth/me").expect(200);
        server.office().delete("/api/accounts/%s/sessions".formatted(server.idOf(email))).expect(200);

        phone.get("/api/auth/me").expect(401);
    }

    @Test
    void givenSomebodyElsesToken_whenItIsTamperedWith_thenRefused() {
        var token = phone.token();
        var parts = token.split("\\.");

        phone.withToken(parts[0] + "." + parts[1] + "." + "A".repeat(parts[2].length())).get("/api/auth/me").expect(401);
        phone.withToken("nonsense").get("/api/auth/me").expect(401);
        phone.withToken(parts[0] + "." + parts[1] + ".").get("/api/auth/me").expect(401);
        // "none" as algorithm
        phone.withToken("eyJhbGciOiJub25lIn0." + parts[1] + ".").get("/api/auth/me").expect(401);
    }
}
