package dev.busmanager.bootstrap.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the program says about itself and what is checked in must be the same. */
final class CheckedIn {

    private CheckedIn() {}

    static void compare(String name, String made) throws IOException {
        Files.writeString(Path.of("target", name), made);

        assertThat(difference(Files.readAllLines(Path.of("../docs", name)), made.lines().toList()))
                .as("docs/%1$s is not what the server says; if that is meant: cp bootstrap/target/%1$s docs/%1$s", name)
                .isEmpty();
    }

    /** The first line that differs, in both; nothing else of the thousands. */
    private static String difference(List<String> checkedIn, List<String> made) {
        for (int line = 0; line < Math.max(checkedIn.size(), made.size()); line++) {
            var old = line < checkedIn.size() ? checkedIn.get(line) : "(the end)";
            var now = line < made.size() ? made.get(line) : "(the end)";
            if (!old.equals(now)) return "line %d%n- %s%n+ %s".formatted(line + 1, old, now);
        }
        return "";
    }
}
