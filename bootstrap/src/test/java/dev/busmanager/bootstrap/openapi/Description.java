package dev.busmanager.bootstrap.openapi;

import java.util.List;
import java.util.TreeMap;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The document as it is checked in: always in the same order, and without the address of the server that made it. */
final class Description {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Description() {}

    static String tidy(String made) {
        var document = (ObjectNode) JSON.readTree(made);
        document.remove("servers");
        sort(document, "paths");
        if (document.get("components") instanceof ObjectNode components)
            for (var kind : List.copyOf(components.propertyNames())) sort(components, kind);
        return printed(document);
    }

    /** As people read it in a change. */
    static String printed(JsonNode document) {
        var indenter = new DefaultIndenter("  ", "\n");
        var printer = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(indenter)
                .withArrayIndenter(indenter);
        return JSON.writer().with(printer).writeValueAsString(document) + "\n";
    }

    /** Classes are found in the order of the file system, which differs from machine to machine. */
    private static void sort(ObjectNode parent, String name) {
        if (!(parent.get(name) instanceof ObjectNode members)) return;
        var sorted = new TreeMap<String, JsonNode>();
        members.properties().forEach(member -> sorted.put(member.getKey(), member.getValue()));
        members.removeAll();
        sorted.forEach(members::set);
    }
}
