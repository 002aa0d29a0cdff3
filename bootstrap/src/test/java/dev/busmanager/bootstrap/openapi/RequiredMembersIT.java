package dev.busmanager.bootstrap.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.bootstrap.e2e.Client;
import dev.busmanager.bootstrap.e2e.TestServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the document calls required is what the server misses in an empty body. */
class RequiredMembersIT {

    private static final JsonNode DOCUMENT = document();

    private final Client office = TestServer.shared().office();

    @Test
    void givenEveryCallWithABody_whenTheBodyIsEmpty_thenTheServerMissesWhatTheDocumentRequires() {
        var calls = calls();

        assertThat(calls).hasSizeGreaterThan(5).allSatisfy(call -> assertThat(missed(call))
                .as("missed by %s %s", call.method(), call.path())
                .isEqualTo(call.required()));
    }

    /** @param body as empty as it can be: somebody who is not to sign in needs neither e-mail nor password */
    record Call(String method, String path, Set<String> required, String body) {}

    private static List<Call> calls() {
        var calls = new ArrayList<Call>();
        for (var path : DOCUMENT.get("paths").properties())
            for (var call : path.getValue().properties()) {
                var schema = call.getValue().at("/requestBody/content/application~1json/schema/$ref");
                if (schema.isString())
                    calls.add(new Call(
                            call.getKey().toUpperCase(),
                            path.getKey(),
                            required(schema.asString()),
                            emptiest(schema.asString())));
            }
        return calls;
    }

    private static Set<String> required(String reference) {
        return DOCUMENT.at(reference.substring(1)).path("required").valueStream()
                .map(JsonNode::asString)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String emptiest(String reference) {
        boolean mayGoWithout = DOCUMENT.at(reference.substring(1)).at("/properties/has_access").isObject();
        return mayGoWithout ? "{\"has_access\": false}" : "{}";
    }

    private Set<String> missed(Call call) {
        var path = call.path().replace("{key}", "matrix").replaceAll("\\{\\w+}", UUID.randomUUID().toString());
        var answer = office.send(call.method(), path, call.body());
        if (answer.status() != 422) return Set.of();
        return answer.json().path("errors").valueStream()
                .filter(error -> error.get("code").asString().equals("missing"))
                .map(error -> error.get("field").asString())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static JsonNode document() {
        try {
            return JsonMapper.builder().build().readTree(Files.readString(Path.of("../docs/openapi.json")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
