package dev.busmanager.adapter.rest.settings;

import static dev.busmanager.adapter.rest.shared.Slice.by;
import static dev.busmanager.application.shared.Actors.driver;
import static dev.busmanager.application.shared.Actors.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import dev.busmanager.adapter.rest.shared.OwnAddress;
import dev.busmanager.adapter.rest.shared.Slice;
import dev.busmanager.application.file.FileLink;
import dev.busmanager.application.file.LinkSignature;
import dev.busmanager.application.file.in.LinkFilesUseCase;
import dev.busmanager.application.settings.InMemorySettings;
import dev.busmanager.application.settings.SettingsNews;
import dev.busmanager.application.settings.SettingsService;
import dev.busmanager.application.settings.TripsThatAreKept;
import dev.busmanager.application.settings.in.SettingsUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.CountingIds;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.MovableClock;
import dev.busmanager.application.shared.RecordingAuditTrail;
import dev.busmanager.application.shared.RecordingSignals;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.FileKey;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.assertj.MvcTestResultAssert;

class SettingsControllerTest {

    private final Actor office = office();
    private final SettingsUseCase settings = new SettingsService(
            new InMemorySettings(),
            new TripsThatAreKept(),
            new SettingsNews(new RecordingAuditTrail(), new RecordingSignals(), _ -> {}),
            new CountingIds(),
            new MovableClock("2026-11-20T18:30:00.000120Z"));
    private final Slice slice =
            new Slice(SettingsController.class, SettingResponses.class, LogoAddress.class)
                    .with(SettingsUseCase.class, settings)
                    .with(LinkFilesUseCase.class, new LogosOnly())
                    .with(OwnAddress.class, _ -> "http://10.0.0.7:8080");
    private final MockMvcTester mvc = slice.mvc();

    @AfterEach
    void close() {
        slice.close();
    }

    @Test
    void givenSettings_whenTheOfficeListsThem_thenWholeRowsCome() {
        settings.changeMany(office, Map.of("gst_percentage", "12", "company_name", "Sharma Travels"), ExpectedVersion.ANY);

        var answer = get("/api/settings", office);

        assertThat(answer).hasStatusOk().hasHeader("X-Total-Count", "2").hasHeader("ETag", "\"2\"");
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                [
                  {
                    "id": "00000000-0000-7000-8000-000000000001",
                    "key": "company_name",
                    "value": "Sharma Travels",
                    "description": null,
                    "created_at": "2026-11-21T00:00:00.000120+05:30",
                    "updated_at": "2026-11-21T00:00:00.000120+05:30",
                    "is_fixed": false
                  },
                  {
                    "id": "00000000-0000-7000-8000-000000000002",
                    "key": "gst_percentage",
                    "value": "12",
                    "description": null,
                    "created_at": "2026-11-21T00:00:00.000120+05:30",
                    "updated_at": "2026-11-21T00:00:00.000120+05:30",
                    "is_fixed": false
                  }
                ]
                """);
    }

    @Test
    void givenSettings_whenAnybodyElseListsThem_thenNameAndLogoComeAndNothingOfTheRest() {
        settings.changeMany(
                office,
                Map.of("gst_percentage", "12", "company_name", "Sharma Travels", "company_logo_url", "logos/x.png"), ExpectedVersion.ANY);

        for (var other : new Actor[] {Actor.STRANGER, driver()}) {
            var answer = get("/api/settings", other);

            assertThat(answer).hasStatusOk().doesNotContainHeader("ETag");
            assertThat(answer).bodyJson().isStrictlyEqualTo("""
                    [
                      {"key": "company_logo_url", "value": "http://10.0.0.7:8080/api/uploads/logos/x.png?v=0a1b2c3d"},
                      {"key": "company_name", "value": "Sharma Travels"}
                    ]
                    """);
        }
    }

    @Test
    void givenNothingDecided_whenOneIsRead_thenTheStandardComesWithoutAnId() {
        var answer = get("/api/settings/expiry_alert_days", office);

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"0\"");
        assertThat(answer)
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"id": null, "key": "expiry_alert_days", "value": "30", "description": null}
                        """);
    }

    @Test
    void givenNoSuchSetting_whenOneIsRead_thenNotFound() {
        assertThat(get("/api/settings/company_logo_url", office)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/api/settings/NoKeyAtAll", office)).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(get("/api/settings/colour", office)).hasStatus(HttpStatus.NOT_FOUND);
        assertProblem(get("/api/settings/colour", office))
                .bodyJson()
                .isLenientlyEqualTo("""
                        {"status": 404, "code": "settings.no-such-setting", "detail": "There is no setting 'colour'"}
                        """);
    }

    @Test
    void givenAnybodyElse_whenHeReadsOrChangesOne_thenTheDoorIsClosed() {
        assertThat(get("/api/settings/gst_percentage", driver())).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(get("/api/settings/gst_percentage", Actor.STRANGER))
                .hasStatus(HttpStatus.UNAUTHORIZED)
                .hasHeader("WWW-Authenticate", "Bearer");
        assertThat(put("/api/settings/gst_percentage", driver(), "{\"value\": \"0\"}"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(put("/api/settings", driver(), "{\"settings\": [{\"key\": \"gst_percentage\", \"value\": \"0\"}]}"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void givenSeveral_whenSaved_thenKeysAndValuesComeBackInTheirOrderAndEntriesWithoutKeyAreSkipped() {
        var answer = put("/api/settings", office, """
                {"settings": [
                  {"key": "fuel_price_per_liter", "value": "94.72", "id": "ignored"},
                  {"value": "of nothing"},
                  {"key": "", "value": "of nothing"},
                  null,
                  {"key": "company_address", "value": null},
                  {"key": "company_name", "value": "Sharma Travels"}
                ]}
                """);

        assertThat(answer).hasStatusOk();
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                [
                  {"key": "fuel_price_per_liter", "value": "94.72"},
                  {"key": "company_address", "value": ""},
                  {"key": "company_name", "value": "Sharma Travels"}
                ]
                """);
    }

    @Test
    void givenSeveralOfWhichTwoAreWrong_whenSaved_thenBothAreNamed() {
        var answer = put("/api/settings", office, """
                {"settings": [
                  {"key": "gst_percentage", "value": "120"},
                  {"key": "company_name", "value": "Sharma Travels"},
                  {"key": "smtp_password", "value": "hush"}
                ]}
                """);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertProblem(answer).bodyJson().isLenientlyEqualTo("""
                {
                  "code": "input.invalid",
                  "errors": [
                    {
                      "field": "gst_percentage",
                      "message": "'gst_percentage' must be from 0 to 100",
                      "code": "out-of-range",
                      "params": {"least": 0, "most": 100}
                    },
                    {
                      "field": "smtp_password",
                      "message": "'smtp_password' looks like a secret, and secrets are not kept among the settings",
                      "code": "secret",
                      "params": {}
                    }
                  ]
                }
                """);
        assertThat(get("/api/settings/company_name", office))
                .bodyJson()
                .extractingPath("value")
                .isEqualTo("BusManager");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {}                                                      | settings          | missing
            {"settings": null}                                      | settings          | missing
            {"settings": {}}                                        | settings          | wrong-kind
            {"settings": [{"key": "note"}]}                         | settings[0].value | missing
            {"settings": [{}, {"key": "note", "value": 5}]}         | settings[1].value | wrong-kind
            {"settings": [{"key": ["note"], "value": "x"}]}         | settings[0].key   | wrong-kind
            {"settings": [{"key": "note", "value": "a\\u0000b"}]} | settings[0].value | unusable-characters
            """)
    void givenMisshapenList_whenSaved_thenTheMemberIsNamed(String body, String field, String code) {
        var answer = put("/api/settings", office, body);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertProblem(answer).bodyJson().extractingPath("errors[0].field").isEqualTo(field);
        assertThat(answer).bodyJson().extractingPath("errors[0].code").isEqualTo(code);
    }

    @Test
    void givenEndlessList_whenSaved_thenRefused() {
        var entries = IntStream.rangeClosed(0, 200)
                .mapToObj("{\"key\": \"note_%d\", \"value\": \"\"}"::formatted)
                .collect(Collectors.joining(","));

        assertThat(put("/api/settings", office, "{\"settings\": [" + entries + "]}"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void givenNewKey_whenPut_thenItComesBackWithItsTag() {
        var answer = put("/api/settings/smtp.host", office, """
                {"value": "mail.local", "description": "Where mails go out"}
                """);

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(answer).bodyJson().isStrictlyEqualTo("""
                {
                  "id": "00000000-0000-7000-8000-000000000001",
                  "key": "smtp.host",
                  "value": "mail.local",
                  "description": "Where mails go out"
                }
                """);
    }

    @Test
    void givenDescription_whenPutWithoutOneAndThenWithNull_thenItStaysAndThenGoes() {
        put("/api/settings/note", office, "{\"value\": \"one\", \"description\": \"A remark\"}");

        var kept = put("/api/settings/note", office, "{\"value\": \"two\"}");
        var cleared = put("/api/settings/note", office, "{\"value\": \"two\", \"description\": null}");

        assertThat(kept).bodyJson().extractingPath("description").isEqualTo("A remark");
        assertThat(cleared).bodyJson().extractingPath("description").isNull();
    }

    @Test
    void givenChangedMeanwhile_whenPutWithTheTagOfBefore_thenPreconditionFailed() {
        put("/api/settings/gst_percentage", office, "{\"value\": \"12\"}");
        put("/api/settings/gst_percentage", office, "{\"value\": \"5\"}");

        var late = mvc.put()
                .uri("/api/settings/gst_percentage")
                .with(by(office))
                .header("If-Match", "\"1\"")
                .contentType(APPLICATION_JSON)
                .content("{\"value\": \"18\"}")
                .exchange();

        assertThat(late).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertProblem(late).bodyJson().extractingPath("code").isEqualTo("record.changed-meanwhile");
        assertThat(get("/api/settings/gst_percentage", office)).bodyJson().extractingPath("value").isEqualTo("5");
    }

    @Test
    void givenAnyOfThemChangedMeanwhile_whenSavedTogetherWithTheTagOfBefore_thenPreconditionFailed() {
        settings.changeMany(office, Map.of("gst_percentage", "12"), ExpectedVersion.ANY);
        var tag = get("/api/settings", office).getResponse().getHeader("ETag");
        settings.changeMany(office, Map.of("company_name", "Sharma Travels"), ExpectedVersion.ANY);
        var five = "{\"settings\": [{\"key\": \"gst_percentage\", \"value\": \"5\"}]}";

        var late = putFrom(tag, five);

        assertThat(late).hasStatus(HttpStatus.PRECONDITION_FAILED);
        assertProblem(late).bodyJson().extractingPath("code").isEqualTo("record.changed-meanwhile");
        assertThat(putFrom(get("/api/settings", office).getResponse().getHeader("ETag"), five)).hasStatusOk();
        assertThat(get("/api/settings/gst_percentage", office)).bodyJson().extractingPath("value").isEqualTo("5");
    }

    private MvcTestResult putFrom(@Nullable String tag, String body) {
        return mvc.put()
                .uri("/api/settings")
                .with(by(office))
                .header("If-Match", String.valueOf(tag))
                .contentType(APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"value\": 18}", "{\"value\": \"18\"", "[]", "", "{\"value\": \"a\\u0000b\"}"})
    void givenMisshapenBody_whenPut_thenUnprocessable(String body) {
        assertThat(put("/api/settings/note", office, body)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @Test
    void givenLogo_whenItsAddressComesBack_thenItsKeyIsKept() {
        var sent = "{\"value\": \"https://old.example/api/uploads/logos/x.png?v=0a1b2c3d\"}";

        assertThat(put("/api/settings/company_logo_url", office, sent)).hasStatusOk();

        assertThat(settings.one(office, "company_logo_url").value()).isEqualTo("logos/x.png");
        put("/api/settings", office, "{\"settings\": [{\"key\": \"company_logo_url\", \"value\": \"/uploads/logos/x.png\"}]}");
        assertThat(settings.one(office, "company_logo_url").value()).isEqualTo("logos/x.png");
    }

    @Test
    void givenAddressElsewhere_whenItIsToBeTheLogo_thenItIsKeptAndShownAsItIs() {
        var sent = "{\"value\": \"https://elsewhere.example/logo.png\"}";

        assertThat(put("/api/settings/company_logo_url", office, sent))
                .hasStatusOk()
                .bodyJson()
                .extractingPath("value")
                .isEqualTo("https://elsewhere.example/logo.png");
    }

    @Test
    void givenFileThatIsNotThere_whenItIsToBeTheLogo_thenRefusedUnlessItIsNamedAlready() {
        var gone = "{\"value\": \"/uploads/logos/gone.png\"}";
        assertThat(put("/api/settings/company_logo_url", office, gone)).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);

        settings.changeMany(office, Map.of("company_logo_url", "logos/gone.png"), ExpectedVersion.ANY);

        assertThat(put("/api/settings/company_logo_url", office, gone)).hasStatusOk();
    }

    /** There is one logo, and links to it need no signature. */
    private static final class LogosOnly implements LinkFilesUseCase {

        @Override
        public FileLink link(Actor actor, FileKey key) {
            return new FileLink(key, null, "0a1b2c3d");
        }

        @Override
        public Optional<FileLink> renew(Actor.SignedIn actor, FileKey key, LinkSignature old) {
            return Optional.empty();
        }

        @Override
        public FileKey refer(Actor actor, String field, FileKey asked, @Nullable FileKey present) {
            if (asked.equals(present) || asked.name().equals("x.png")) return asked;
            throw new FileException.NotUploaded(field);
        }
    }

    private MvcTestResult get(String uri, Actor actor) {
        return mvc.get().uri(uri).with(by(actor)).exchange();
    }

    private MvcTestResult put(String uri, Actor actor, String body) {
        return mvc.put()
                .uri(uri)
                .with(by(actor))
                .contentType(APPLICATION_JSON)
                .content(body)
                .exchange();
    }

    private static MvcTestResultAssert assertProblem(MvcTestResult answer) {
        return assertThat(answer).hasContentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON);
    }
}
