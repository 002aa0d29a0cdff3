package dev.busmanager.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Properties;

/** What this program is and when it was built. */
public record BuildInfo(String version, Instant builtAt) {

    private static final String RESOURCE = "/busmanager.properties";

    public static BuildInfo current() {
        try (var stream = BuildInfo.class.getResourceAsStream(RESOURCE)) {
            var properties = new Properties();
            if (stream != null) properties.load(stream);
            return new BuildInfo(
                    properties.getProperty("version", "unknown"),
                    Instant.parse(properties.getProperty("built-at", "2026-01-01T00:00:00Z")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
