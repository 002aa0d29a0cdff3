package dev.busmanager.adapter.rest.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How the server is seen from outside.
 *
 * @param port where it listens
 * @param corsOrigins frontends served elsewhere that may call us
 * @param publicUrl the address that people type, when it is not the one a request came by
 * @param trustedProxies whose forwarded headers are believed
 * @param metricsToken who may read the metrics; nobody when unset
 */
public record HttpSettings(
        int port,
        List<String> corsOrigins,
        @Nullable String publicUrl,
        List<String> trustedProxies,
        @Nullable String metricsToken) {

    public HttpSettings {
        corsOrigins = List.copyOf(corsOrigins);
        trustedProxies = List.copyOf(trustedProxies);
    }
}
