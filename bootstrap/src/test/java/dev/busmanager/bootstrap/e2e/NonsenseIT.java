package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.bootstrap.demo.Demo;
import dev.busmanager.bootstrap.e2e.Nonsense.Call;
import dev.busmanager.bootstrap.e2e.Nonsense.Operation;
import dev.busmanager.domain.identity.Role;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JacksonException;

/** Whatever is sent to whatever address is answered, or refused in words that a person can read; nothing fails. */
class NonsenseIT {

    private static final String ORIGIN = "http://frontend.example.in";

    /** Words that come from inside. */
    private static final Pattern FROM_INSIDE = Pattern.compile(
            "Exception|Throwable|\\bjava\\.|jakarta|springframework|jackson|tomcat|dev\\.busmanager|\\tat "
                    + "|SELECT |INSERT |UPDATE |DELETE FROM|SQL|constraint|relation \"|busmanager\\.[a-z]");

    private static TestServer server;
    private static Client office;
    private static SampleBody samples;

    @BeforeAll
    static void start() {
        server = TestServer.start(
                Map.of("BUSMANAGER_CORS_ORIGINS", ORIGIN, "BUSMANAGER_TRUSTED_PROXIES", "127.0.0.0/8"));
        new Demo(server::bean, _ -> {}).load(PASSWORD, false);
        office = server.person(Role.OFFICE);
        samples = new SampleBody(server.office());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static List<Operation> operations() {
        return Nonsense.operations();
    }

    @ParameterizedTest
    @MethodSource("operations")
    void givenAnyCallOfTheDocument_whenTheOfficeSendsNonsense_thenNothingFails(Operation operation) {
        var wrong = new ArrayList<String>();
        for (var call : Nonsense.calls(operation, samples.path(operation.path()), samples)) {
            var answer = send(office, call);
            wrong(call, answer).forEach(wrong::add);
            // Some of it makes sense, and ends the session of who sent it.
            if (answer.status() == 401) office = server.person(Role.OFFICE);
        }

        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"DRIVER", "WORKSHOP"})
    void givenAnyCallOfTheDocument_whenOthersSendNonsense_thenNothingFails(Role role) {
        var client = server.person(role);
        var wrong = new ArrayList<String>();
        for (var operation : operations())
            for (var call : Nonsense.aFewCalls(operation, samples.path(operation.path()), samples)) {
                var answer = send(client, call);
                wrong(call, answer).forEach(each -> wrong.add(operation + " " + each));
                if (answer.status() == 401) client = server.person(role);
            }

        assertThat(wrong).isEmpty();
    }

    /** Who is not signed in learns nothing else, not even what is wrong with what he sent. */
    @Test
    void givenAnyCallOfTheDocument_whenAStrangerSendsNonsense_thenHeIsAskedWhoHeIs() {
        var wrong = new ArrayList<String>();
        for (var operation : operations())
            for (var call : Nonsense.aFewCalls(operation, samples.path(operation.path()), samples)) {
                var answer = send(server.stranger(), call);
                wrong(call, answer).forEach(each -> wrong.add(operation + " " + each));
                boolean tooMuch = answer.status() == 400 || answer.status() == 413;
                if (!operation.open() && answer.status() != 401 && !tooMuch)
                    wrong.add("%s %s: %d for a stranger".formatted(operation, call.what(), answer.status()));
            }

        assertThat(wrong).isEmpty();
    }

    private record Answer(int status, HttpResponse<InputStream> response, @Nullable String text) {}

    /** From an address of its own, so that refused sign-ins lock nobody else out. */
    private static Answer send(Client client, Call call) {
        var headers = Stream.concat(
                        Stream.of("Origin", ORIGIN, "X-Forwarded-For", "203.0.113.7"), call.headers().stream())
                .toArray(String[]::new);
        var body = call.body() == null ? BodyPublishers.noBody() : BodyPublishers.ofString(call.body());
        var response = FileCalls.exchange(
                client.request(call.path(), headers).method(call.method(), body).build(), BodyHandlers.ofInputStream());
        try (var in = response.body()) {
            var all = isEndless(response) ? new byte[0] : in.readAllBytes();
            var text = response.statusCode() < 400 ? null : new String(all, StandardCharsets.UTF_8);
            return new Answer(response.statusCode(), response, text);
        } catch (IOException e) {
            throw new AssertionError(call.what(), e);
        }
    }

    private static boolean isEndless(HttpResponse<?> response) {
        return response.headers().firstValue("Content-Type").orElse("").startsWith("text/event-stream");
    }

    private static List<String> wrong(Call call, Answer answer) {
        var wrong = new ArrayList<String>();
        if (answer.status() >= 500) wrong.add("fails");
        if (!ORIGIN.equals(answer.response().headers().firstValue("Access-Control-Allow-Origin").orElse("")))
            wrong.add("is hidden from a page of another origin");
        if (answer.text() != null) wrong.addAll(wrongWithTheProblem(answer));
        return wrong.stream()
                .map(each -> "%s: %d %s %s".formatted(call.what(), answer.status(), each, answer.text()))
                .toList();
    }

    private static List<String> wrongWithTheProblem(Answer answer) {
        var wrong = new ArrayList<String>();
        var type = answer.response().headers().firstValue("Content-Type").orElse("");
        if (!type.startsWith("application/problem+json")) wrong.add("is no problem but " + type);
        if (FROM_INSIDE.matcher(answer.text()).find()) wrong.add("tells what is inside");
        try {
            var problem = Nonsense.JSON.readTree(answer.text());
            if (problem.path("detail").asString("").isBlank()) wrong.add("has no sentence");
            if (problem.path("code").asString("").isBlank()) wrong.add("has no code");
        } catch (JacksonException _) {
            wrong.add("is no JSON");
        }
        return wrong;
    }
}
