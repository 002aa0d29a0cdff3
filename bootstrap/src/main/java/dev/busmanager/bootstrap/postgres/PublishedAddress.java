package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * {@code postgres.json}: the address of a running server's PostgreSQL, for commands that join it. It may be stale
 * after a crash, so a reader tries the address before believing it. Names and passwords need no escaping here.
 */
final class PublishedAddress {

    private final Path file;

    PublishedAddress(Path file) {
        this.file = file;
    }

    void publish(DatabaseAddress address) throws IOException {
        PrivateFile.write(
                file,
                """
                {
                  "host": "%s",
                  "port": %d,
                  "database": "%s",
                  "user": "%s",
                  "password": "%s",
                  "pid": %d
                }
                """
                        .formatted(
                                address.host(),
                                address.port(),
                                address.database(),
                                address.user(),
                                address.password(),
                                ProcessHandle.current().pid()));
    }

    void withdraw() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException _) {
            // It is stale then, and readers are prepared for that.
        }
    }

    Optional<DatabaseAddress> read() {
        try {
            var text = Files.readString(file);
            return Optional.of(new DatabaseAddress(
                    member(text, "host"),
                    Integer.parseInt(member(text, "port")),
                    member(text, "database"),
                    member(text, "user"),
                    member(text, "password")));
        } catch (IOException | IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static String member(String text, String name) {
        var found = Pattern.compile("\"" + name + "\":\\s*\"?([^\",\\s]+)").matcher(text);
        if (!found.find()) {
            throw new IllegalArgumentException(name);
        }
        return found.group(1);
    }
}
