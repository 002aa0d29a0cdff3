package dev.busmanager.bootstrap.configuration;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How this installation is set up, from the environment. Whatever is wrong with it is found before anything starts.
 *
 * @param database where the database is; nothing means the embedded one
 */
public record Configuration(
        int port,
        Path home,
        @Nullable DatabaseAddress database,
        Path uploads,
        Secrets secrets,
        @Nullable FirstAdministrator firstAdministrator,
        List<String> corsOrigins,
        @Nullable String publicUrl,
        List<String> trustedProxies,
        @Nullable String metricsToken,
        LogFormat logFormat) {

    public Configuration {
        corsOrigins = List.copyOf(corsOrigins);
        trustedProxies = List.copyOf(trustedProxies);
    }

    public enum LogFormat {
        TEXT,
        JSON
    }

    /** Who becomes the first administrator at the first start. */
    public record FirstAdministrator(String email, String password) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "FirstAdministrator";
        }
    }
}
