package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.FileCalls.open;
import static dev.busmanager.bootstrap.e2e.FileCalls.upload;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.domain.file.Pictures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On a server of its own: there is one logo only. */
class LogoIT {

    private static final TestServer SERVER = TestServer.start(Map.of());

    private final Client office = SERVER.office();

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @BeforeEach
    void begin() {
        upload(office, "logo", Pictures.png(90, 30)).expect(200);
        office.put("/api/settings/company_logo_url", Map.of("value", "")).expect(200);
    }

    @Test
    void givenLogo_whenSetAsAnOldClientDoes_thenStrangersSeeItAndBrowsersMayKeepIt() {
        var url = upload(office, "logo", Pictures.png(90, 30)).expect(200).json().get("url").asString();
        assertThat(url).isEqualTo("/uploads/logos/company-logo.png");
        office.put(
                        "/api/settings",
                        Map.of("settings", List.of(Map.of("key", "company_logo_url", "value", office.base() + "/api" + url))))
                .expect(200);

        var shown = logoAddress();

        assertThat(shown).matches("http://localhost:\\d+/api/uploads/logos/company-logo\\.png\\?v=[0-9a-f]{8}");
        var picture = open(shown);
        assertThat(picture.body()).isEqualTo(Pictures.png(90, 30));
        assertThat(picture.headers().firstValue("Cache-Control")).hasValueSatisfying(value -> assertThat(value)
                .contains("immutable"));
        assertThat(open(shown.replaceAll("v=.*", "v=00000000")).headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).doesNotContain("immutable"));
    }

    /** Looking for the logo of before, which is not there, must not undo the call that looks. */
    @Test
    void givenLogoNeverDecided_whenTheFirstIsSetWithAKey_thenKept() {
        SERVER.jdbc().sql("delete from setting where key = 'company_logo_url'").update();

        office.put(
                        "/api/settings/company_logo_url",
                        Map.of("value", "/uploads/logos/company-logo.png"),
                        "Idempotency-Key",
                        "first-logo")
                .expect(200);

        assertThat(logoAddress()).contains("/api/uploads/logos/company-logo.png?v=");
    }

    @Test
    void givenLogoInTheSettings_whenOneOfAnotherTypeIsUploaded_thenTheSettingFollowsAndTheOldOneIsGone() {
        office.put("/api/settings/company_logo_url", Map.of("value", "/uploads/logos/company-logo.png"))
                .expect(200);
        var old = logoAddress();

        upload(office, "logo", Pictures.webp(90, 30)).expect(200);

        assertThat(logoAddress()).contains("/api/uploads/logos/company-logo.webp?v=");
        assertThat(open(logoAddress()).body()).isEqualTo(Pictures.webp(90, 30));
        assertThat(open(old).statusCode()).isEqualTo(404);
        assertThat(logosOnDisk()).hasSize(1);
    }

    @Test
    void givenForeignAddressInTheSettings_whenALogoIsUploaded_thenTheAddressStays() {
        office.put("/api/settings/company_logo_url", Map.of("value", "https://elsewhere.example/logo.png"))
                .expect(200);

        upload(office, "logo", Pictures.webp(90, 30)).expect(200);

        assertThat(logoAddress()).isEqualTo("https://elsewhere.example/logo.png");
    }

    @Test
    void givenManyLogosAtTheSameTime_whenAllAreDone_thenOneIsLeftEverywhere() throws Exception {
        office.put("/api/settings/company_logo_url", Map.of("value", "/uploads/logos/company-logo.png"))
                .expect(200);
        var calls = new ArrayList<Future<Integer>>();
        try (var people = Executors.newFixedThreadPool(4)) {
            for (int i = 0; i < 24; i++) {
                var picture = i % 3 == 0
                        ? Pictures.png(90, 30 + i)
                        : i % 3 == 1 ? Pictures.webp(90, 30 + i) : Pictures.jpeg(90, 30 + i);
                calls.add(people.submit(() -> upload(office, "logo", picture).status()));
                calls.add(people.submit(() -> open(logoAddress()).statusCode()));
            }
            for (var call : calls) assertThat(call.get()).isIn(200, 404);
        }

        assertThat(SERVER.jdbc()
                        .sql("select count(*) from stored_file where key like 'logos/%'")
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(logosOnDisk()).hasSize(1);
        assertThat(open(logoAddress()).statusCode()).isEqualTo(200);
    }

    private String logoAddress() {
        for (var setting : SERVER.stranger().get("/api/settings").expect(200).json())
            if (setting.get("key").asString().equals("company_logo_url"))
                return setting.get("value").asString();
        throw new AssertionError("no logo");
    }

    private static List<String> logosOnDisk() {
        var places = new ArrayList<String>();
        SERVER.bean(FileStore.class).walk(found -> {
            if (found.place().startsWith("logos/")) places.add(found.place());
        });
        return places;
    }
}
