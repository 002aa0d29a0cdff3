package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What everybody may change about himself. */
class MyAccountIT {

    private final TestServer server = TestServer.shared();
    private final String email = server.account(Role.DRIVER);
    private final Client me = server.stranger().signIn(email, PASSWORD);

    @Test
    void givenOnlyTheLanguage_whenSaved_thenTheRestStaysAndMessagesComeInIt() {
        var before = me.get("/api/auth/me").expect(200).json();

        var after = me.put("/api/auth/me", Map.of("language", "hi")).expect(200).json();

        assertThat(after.get("language").asString()).isEqualTo("hi");
        assertThat(after.get("full_name")).isEqualTo(before.get("full_name"));
        assertThat(me.get("/api/auth/me").json()).isEqualTo(after);
        server.bean(Notifier.class).notify(new AccountId(server.idOf(email)), Notice.accountReactivated());
        assertThat(me.get("/api/notifications").json().get(0).get("title").asString()).matches(".*\\p{InDevanagari}.*");
    }

    @Test
    void givenAnotherName_whenSaved_thenTheOfficeSeesItAndTheTrailKeepsBoth() {
        me.put("/api/auth/me", Map.of("full_name", "  Asha Patil ")).expect(200);

        assertThat(me.get("/api/auth/me").json().get("full_name").asString()).isEqualTo("Asha Patil");
        var account = server.office().get("/api/accounts/" + server.idOf(email)).expect(200);
        assertThat(account.json().get("full_name").asString()).isEqualTo("Asha Patil");
        assertThat(trail()).isEqualTo("{\"full_name\": \"Person of driver\"} {\"full_name\": \"Asha Patil\"}");
    }

    @Test
    void givenNothingNew_whenSaved_thenNothingIsWrittenDown() {
        var etag = me.get("/api/auth/me").header("ETag");

        var answer = me.put("/api/auth/me", Map.of("language", "en", "theme", "dark")).expect(200);

        assertThat(answer.header("ETag")).isEqualTo(etag);
        assertThat(answer.json().has("theme")).isFalse();
        assertThat(trail()).isNull();
    }

    @Test
    void givenTwoDevices_whenTheSlowerOneSavesWhatItSawBefore_thenRefused() {
        var seen = me.get("/api/auth/me").expect(200).header("ETag");
        me.put("/api/auth/me", Map.of("language", "hi"), "If-Match", seen).expect(200);

        var refused = me.put("/api/auth/me", Map.of("full_name", "Other"), "If-Match", seen).expect(412);

        assertThat(refused.code()).isEqualTo("record.changed-meanwhile");
    }

    @Test
    void givenWhatCannotBe_whenSaved_thenEachMemberIsNamedWithItsCodeAndNothingChanges() {
        var body = new HashMap<String, Object>();
        body.put("full_name", null);
        body.put("language", "mr");

        var errors = me.put("/api/auth/me", body).expect(422).json().get("errors");

        assertThat(errors.valueStream())
                .extracting(each -> each.get("field").asString(), each -> each.get("code").asString())
                .containsExactly(tuple("full_name", "missing"), tuple("language", "not-a-choice"));
        me.put("/api/auth/me", Map.of("full_name", "x".repeat(101))).expect(422);
        me.put("/api/auth/me", Map.of("full_name", 5)).expect(422);
        assertThat(trail()).isNull();
    }

    private String trail() {
        return server.jdbc()
                .sql("""
                        select before::text || ' ' || after::text
                          from audit_entry
                         where action = 'changed_own'
                           and subject = ?
                        """)
                .param(server.idOf(email).toString())
                .query(String.class)
                .optional()
                .orElse(null);
    }
}
