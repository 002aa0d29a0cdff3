package dev.busmanager.bootstrap.e2e;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What nobody means to send, for every call of the API document: what is in there cannot be forgotten here. */
final class Nonsense {

    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final JsonNode DOCUMENT = document();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private static final List<String> IN_A_PATH = List.of(
            "nonsense", "%00", "a%00b", "%20", "-1", "%FF", "%F0%9F%9A%8C", "..%2F..%2Fetc%2Fpasswd", "';--",
            "x".repeat(5_000), "00000000-0000-0000-0000-000000000000");

    private static final List<String> IN_A_QUERY = List.of(
            "", "%20", "nonsense", "%00", "a%00b", "%FF", "-1", "99999999999999999999", "1e400", "NaN", "2026-02-30",
            "99999-12-31", "%2B999999999-12-31T23:59:59Z", "-999999999-01-01T00:00:00Z", "9999-12-31", "%25", "%5C",
            "';--",
            "%ED%A0%80", "1&{name}=2", "x".repeat(5_000));

    /** As they stand in JSON. */
    private static final List<String> IN_A_BODY = List.of(
            "null", "\"\"", "\" \"", "true", "-1", "0.001", "99999999999999999999", "1e400", "1e999999999",
            "1e-999999999",
            "\"nonsense\"", "\"a\\u0000b\"", "\"\\ud800\"", "\"\\u0007\\u202e\"", "\"0000-00-00\"", "\"9999-12-31\"",
            "\"+999999999-12-31T23:59:59Z\"", "\"" + "x".repeat(100_000) + "\"", "[]", "[null]", "[[[1]]]", "{}",
            "{\"a\":{\"b\":1}}", "[".repeat(900) + "]".repeat(900));

    private static final List<String> AS_A_BODY = List.of(
            "", "null", "[]", "[{}]", "\"text\"", "1", "{", "nonsense", "{} {}", "\u0000", "{\"\":1}",
            "{".repeat(3_000),
            "[".repeat(100_000), "{\"a\":".repeat(3_000), "{\"a\":\"" + "x".repeat(2_000_000) + "\"}");

    private static final List<String> IN_A_HEADER = List.of(
            "", "nonsense", "\"99999999999999999999\"", "\"999999999999999999\"", "W/\"1\", *", "\u00e4 \u00ff",
            "x".repeat(2_000));

    private static final List<List<String>> HEADERS = List.of(
            List.of("Accept", "text/plain"),
            List.of("Accept", "nonsense"),
            List.of("Accept", "application/xml;q=x"),
            List.of("Accept-Language", "*;q=nonsense"),
            List.of("Range", "bytes=9-1"),
            List.of("If-None-Match", "nonsense"),
            List.of("If-Modified-Since", "nonsense"),
            List.of("X-Request-Id", "x".repeat(1_000)));

    private static final List<String> CONTENT_TYPES = List.of(
            "nonsense", "text/plain", "application/json;charset=klingon", "application/x-www-form-urlencoded",
            "multipart/form-data", "multipart/form-data; boundary=x");

    private Nonsense() {}

    /** One call of the document. */
    record Operation(String method, String path, JsonNode described) {

        boolean open() {
            return described.path("security").valueStream().anyMatch(JsonNode::isEmpty);
        }

        private List<String> parameters(String place) {
            return described.path("parameters").valueStream()
                    .map(Nonsense::resolved)
                    .filter(each -> each.get("in").asString().equals(place))
                    .map(each -> each.get("name").asString())
                    .toList();
        }

        private @Nullable JsonNode body() {
            var schema = described.at("/requestBody/content/application~1json/schema");
            return schema.isMissingNode() ? null : resolved(schema);
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    /** @param what for whoever reads of it */
    record Call(String what, String method, String path, @Nullable String body, List<String> headers) {}

    static List<Operation> operations() {
        var operations = new ArrayList<Operation>();
        for (var path : DOCUMENT.get("paths").properties())
            for (var call : path.getValue().properties())
                operations.add(new Operation(call.getKey().toUpperCase(), path.getKey(), call.getValue()));
        return operations;
    }

    /** @param path where there is something */
    static List<Call> calls(Operation operation, String path, SampleBody samples) {
        var calls = new ArrayList<>(aFewCalls(operation, path, samples));
        inTheQuery(operation, path, samples, calls::add);
        var schema = operation.body();
        if (schema != null)
            inTheBody(schema, samples, "", body -> body, (what, body) -> calls.add(
                    new Call(what, operation.method(), path, body, List.of())));
        // To make somebody each time would take long, for a password is hashed slowly.
        var body = schema != null && schema.path("properties").has("password") ? "{}" : samples.of(schema);
        for (var headers : headers(operation))
            calls.add(new Call(shortened(headers.toString()), operation.method(), path, body, headers));
        return calls;
    }

    /** Nothing that changes anything, if the server does its work. */
    static List<Call> aFewCalls(Operation operation, String path, SampleBody samples) {
        var calls = new ArrayList<Call>();
        var schema = operation.body();
        for (var name : operation.parameters("path")) {
            var values = new ArrayList<>(IN_A_PATH);
            values.add(UUID.randomUUID().toString());
            for (var value : values)
                calls.add(new Call(
                        "{%s} = %s".formatted(name, shortened(value)),
                        operation.method(),
                        samples.path(operation.path().replace("{" + name + "}", value)),
                        samples.of(schema),
                        List.of()));
        }
        if (operation.described().has("requestBody"))
            for (var body : AS_A_BODY)
                calls.add(new Call("body " + shortened(body), operation.method(), path, body, List.of()));
        return calls;
    }

    private static List<List<String>> headers(Operation operation) {
        var headers = new ArrayList<>(HEADERS);
        for (var name : operation.parameters("header"))
            for (var value : IN_A_HEADER) headers.add(List.of(name, value));
        if (operation.described().has("requestBody"))
            for (var type : CONTENT_TYPES) headers.add(List.of("Content-Type", type));
        return headers;
    }

    private static void inTheQuery(Operation operation, String path, SampleBody samples, Consumer<Call> sink) {
        for (var name : operation.parameters("query"))
            for (var value : IN_A_QUERY)
                sink.accept(new Call(
                        "?%s=%s".formatted(name, shortened(value)),
                        operation.method(),
                        path + "?" + name + "=" + value.replace("{name}", name),
                        samples.of(operation.body()),
                        List.of()));
    }

    private interface Bodies {
        void take(String what, String body);
    }

    private interface Around {
        String body(String inner);
    }

    /** Each member once with each nonsense, all others in order; what lies deeper likewise. */
    private static void inTheBody(JsonNode schema, SampleBody samples, String above, Around around, Bodies sink) {
        for (var member : schema.path("properties").properties()) {
            var name = member.getKey();
            for (var value : IN_A_BODY)
                sink.take(
                        "%s%s = %s".formatted(above, name, shortened(value)),
                        around.body(with(schema, samples, name, value)));
            var inner = resolved(member.getValue());
            if (inner.has("properties"))
                inTheBody(inner, samples, name + ".", body -> around.body(with(schema, samples, name, body)), sink);
            var items = resolved(inner.path("items"));
            if (items.has("properties"))
                inTheBody(
                        items,
                        samples,
                        name + "[].",
                        body -> around.body(with(schema, samples, name, "[" + body + "]")),
                        sink);
        }
    }

    /** The number bombs would not survive being read, so the nonsense is put into the text. */
    private static String with(JsonNode schema, SampleBody samples, String name, String value) {
        var sample = (ObjectNode) JSON.readTree(samples.of(schema));
        sample.set(name, NODES.stringNode("@nonsense@"));
        return sample.toString().replace("\"@nonsense@\"", value);
    }

    static JsonNode resolved(JsonNode schema) {
        return schema.has("$ref") ? DOCUMENT.at(schema.get("$ref").asString().substring(1)) : schema;
    }

    private static String shortened(String text) {
        var readable = text.replace("\u0000", "NUL");
        return readable.length() > 60 ? readable.substring(0, 60) + "\u2026 (" + text.length() + ")" : readable;
    }

    private static JsonNode document() {
        try {
            return JSON.readTree(Files.readString(Path.of("../docs/openapi.json")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
