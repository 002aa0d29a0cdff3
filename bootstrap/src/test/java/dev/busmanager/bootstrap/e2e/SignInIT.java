package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.identity.Role;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.security.crypto.bcrypt.BCrypt;

class SignInIT {

    private static TestServer server;

    @BeforeAll
    static void start() {
        server = TestServer.hashing();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void givenRightPassword_whenSignedIn_thenAnswerAndTokenAreAsOnTheWire() {
        var email = server.account(Role.DRIVER);

        var answer = server.stranger()
                .post("/api/auth/login", Map.of("email", email.toUpperCase(), "password", PASSWORD))
                .expect(200)
                .json();

        assertThat(answer.propertyNames()).containsExactly("access_token", "token_type", "user");
        assertThat(answer.get("token_type").asString()).isEqualTo("bearer");
        var user = answer.get("user");
        assertThat(user.propertyNames()).containsExactlyInAnyOrder("id", "email", "full_name", "role", "profile_id");
        assertThat(user.get("email").asString()).isEqualTo(email);
        assertThat(user.get("role").asString()).isEqualTo("driver");
        var claims = claims(answer.get("access_token").asString());
        assertThat(claims).contains("\"sub\"", "\"sid\"", "\"role\":\"driver\"", "\"profile_id\"", "\"exp\"");
    }

    @Test
    void givenUnknownEmailOrWrongPassword_whenSignedIn_thenTheAnswersAreTheSame() {
        var email = server.account(Role.DRIVER);

        var wrong = server.stranger().post("/api/auth/login", Map.of("email", email, "password", "wrong password"));
        var unknown = server.stranger()
                .post("/api/auth/login", Map.of("email", "nobody@example.in", "password", "wrong password"));

        wrong.expect(401);
        unknown.expect(401);
        assertThat(wrong.json().get("detail")).isEqualTo(unknown.json().get("detail"));
        assertThat(wrong.json().get("params")).isEqualTo(unknown.json().get("params"));
        assertThat(wrong.header("WWW-Authenticate")).isEqualTo("Bearer");
    }

    @ParameterizedTest
    @CsvSource({"$2a,6", "$2a,10", "$2b,12", "$2y,10", "$2y,12", "$2b,6"})
    void givenHashOfAnOldSystem_whenSignedIn_thenItVerifiesAndIsRenewed(String version, int cost) {
        var email = server.account(Role.DRIVER);
        var old = BCrypt.hashpw(PASSWORD, BCrypt.gensalt("$2a", cost)).replace("$2a", version);
        server.jdbc().sql("update account set password_hash = ? where email = ?").param(old).param(email).update();

        server.stranger().signIn(email, PASSWORD);

        var kept = server.jdbc()
                .sql("select password_hash from account where email = ?")
                .param(email)
                .query(String.class)
                .single();
        assertThat(kept).startsWith("$2b$" + Math.max(10, cost));
        if (!version.equals("$2b") || cost < 10) assertThat(kept).isNotEqualTo(old);
        server.stranger().signIn(email, PASSWORD);
    }

    @Test
    void givenWrongPassword_whenRefused_thenTheAnswerSaysHowOftenItMayStillBeTried() {
        var guess = Map.of("email", "guess-" + UUID.randomUUID() + "@example.in", "password", "wrong password");

        var params = server.stranger().post("/api/auth/login", guess).expect(401).json().get("params");

        assertThat(params.get("tries_left").asInt()).isEqualTo(4);
        var next = server.stranger().post("/api/auth/login", guess).expect(401).json().get("params");
        assertThat(next.get("tries_left").asInt()).isEqualTo(3);
    }

    @Test
    void givenFiveFailures_whenTriedAgainWithTheRightPassword_thenRefusedUntilItIsQuiet() {
        var email = server.account(Role.DRIVER);
        for (int i = 0; i < 5; i++)
            server.stranger()
                    .post("/api/auth/login", Map.of("email", email, "password", "wrong password"))
                    .expect(401);

        var refused = server.stranger()
                .post("/api/auth/login", Map.of("email", email, "password", PASSWORD))
                .expect(429);

        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 15 * 60);
        forget(email);
        server.stranger().signIn(email, PASSWORD);
    }

    @Test
    void givenUnknownAccount_whenGuessedAt_thenCountedLikeAnyOther() {
        for (int i = 0; i < 5; i++)
            server.stranger()
                    .post("/api/auth/login", Map.of("email", "ghost@example.in", "password", "x" + i))
                    .expect(401);

        server.stranger()
                .post("/api/auth/login", Map.of("email", "GHOST@example.in", "password", "x"))
                .expect(429);
    }

    @Test
    void givenMisshapenInput_whenSignedIn_thenAllThatIsWrongIsTold() {
        var answer = server.stranger().post("/api/auth/login", Map.of("email", "")).expect(422).json();

        assertThat(answer.get("detail").isString()).isTrue();
        assertThat(answer.get("errors")).hasSize(2);
        server.stranger().post("/api/auth/login", "{\"email\": 5").expect(422);
        server.stranger().post("/api/auth/login", "[]").expect(422);
        server.stranger()
                .post("/api/auth/login", Map.of("email", "no address", "password", "x"))
                .expect(422);
    }

    @Test
    void givenAddressOfAHouse_whenAccountIsMade_thenItIsTaken() {
        server.office()
                .post("/api/accounts", Map.of(
                        "email", "admin@fleet.local", "password", PASSWORD, "full_name", "Depot", "role", "driver"))
                .expect(200);

        server.stranger().signIn("Admin@Fleet.Local", PASSWORD);
    }

    private void forget(String email) {
        server.jdbc()
                .sql("delete from sign_in_try where email_hash = sha256(?::bytea)")
                .param(email.getBytes(StandardCharsets.UTF_8))
                .update();
    }

    private static String claims(String token) {
        return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
    }
}
