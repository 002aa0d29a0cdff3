package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Addresses at which there is something, and bodies as good as can be told from the API document. Where a sample is not
 * good enough, the server refuses a call before it comes to the nonsense in it: then it wants a word here.
 */
final class SampleBody {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Client office;
    private final Map<String, String> states = new HashMap<>();

    SampleBody(Client office) {
        this.office = office;
    }

    /** With the first id that its list has in the place of each that is open; with one of nothing where it has none. */
    String path(String template) {
        var path = template;
        while (path.contains("{")) {
            int open = path.indexOf('{');
            path = path.substring(0, open)
                    + idIn(path.substring(0, open - 1), path.substring(open + 1, path.indexOf('}')))
                    + path.substring(path.indexOf('}') + 1);
        }
        return path;
    }

    private String idIn(String list, String name) {
        if (name.equals("from") || name.equals("day")) return "2031-01-01";
        if (name.equals("key")) return "company_name";
        if (name.equals("folder")) return "expenses";
        var rows = office.get(list + "?limit=5");
        var first = rows.status() == 200 ? rows.json().path(0).path("id") : JsonNodeFactory.instance.missingNode();
        return first.isString() ? first.asString() : UUID.randomUUID().toString();
    }

    /** @return a body with what is required, or none */
    @Nullable String of(@Nullable JsonNode schema) {
        if (schema == null) return null;
        var body = NODES.objectNode();
        var required = schema.path("required").valueStream().map(JsonNode::asString).toList();
        for (var name : required) body.set(name, value(name, Nonsense.resolved(schema.path("properties").path(name))));
        // Only who is made must be new; one who is not there is locked out soon, which saves many passwords' hashes.
        if (required.contains("email") && !required.contains("full_name")) body.put("email", "nobody@example.in");
        return body.toString();
    }

    private JsonNode value(String name, JsonNode schema) {
        if (schema.has("properties")) return Nonsense.JSON.readTree(of(schema));
        var type = schema.path("type").isArray() ? schema.at("/type/0").asString() : schema.path("type").asString("");
        return switch (type) {
            case "array" -> NODES.arrayNode();
            case "boolean" -> NODES.booleanNode(true);
            case "integer", "number" -> NODES.numberNode(1);
            default -> NODES.stringNode(text(name, schema.path("format").asString("")));
        };
    }

    private String text(String name, String format) {
        return switch (name) {
            case "email" -> UUID.randomUUID() + "@example.in";
            case "password", "current_password", "new_password" -> PASSWORD;
            case "role" -> "driver";
            case "type" -> "company";
            case "kind" -> "insurance";
            case "ownership_type" -> "owned";
            case "registration_number" -> Plates.next();
            case "from_state_id", "to_state_id" -> states.computeIfAbsent("any", _ -> state());
            default -> switch (format) {
                case "date" -> "2031-01-01";
                case "date-time" -> "2031-01-01T10:00:00+05:30";
                case "uuid" -> UUID.randomUUID().toString();
                default -> "Sample " + UUID.randomUUID().toString().substring(0, 8);
            };
        };
    }

    private String state() {
        return office.get("/api/states").expect(200).json().get(0).get("id").asString();
    }
}
