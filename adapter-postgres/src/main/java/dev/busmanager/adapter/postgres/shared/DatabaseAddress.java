package dev.busmanager.adapter.postgres.shared;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Where the database is and who we are there. */
public record DatabaseAddress(
        String host, int port, String database, String user, String password, Map<String, String> options) {

    private static final int USUAL_PORT = 5432;

    public DatabaseAddress {
        options = Map.copyOf(options);
    }

    public DatabaseAddress(String host, int port, String database, String user, String password) {
        this(host, port, database, user, password, Map.of());
    }

    /**
     * Reads {@code postgresql://user:password@host:port/db?sslmode=require}.
     *
     * @throws IllegalArgumentException with a sentence that says what is wrong, without the password
     */
    public static DatabaseAddress parse(String url) {
        URI uri;
        try {
            uri = URI.create(url.strip());
        } catch (IllegalArgumentException _) {
            throw misshapen();
        }
        var known = "postgresql".equals(uri.getScheme()) || "postgres".equals(uri.getScheme());
        var path = uri.getPath();
        if (!known || uri.getHost() == null || path == null || path.length() < 2 || uri.getRawUserInfo() == null)
            throw misshapen();
        var userInfo = uri.getRawUserInfo().split(":", 2);
        return new DatabaseAddress(
                uri.getHost(),
                uri.getPort() < 0 ? USUAL_PORT : uri.getPort(),
                path.substring(1),
                decoded(userInfo[0]),
                userInfo.length > 1 ? decoded(userInfo[1]) : "",
                options(uri.getRawQuery()));
    }

    public String jdbcUrl() {
        return "jdbc:postgresql://%s:%d/%s".formatted(host, port, database);
    }

    /** Not even a stack trace shows the password. */
    @Override
    public String toString() {
        return "%s@%s:%d/%s".formatted(user, host, port, database);
    }

    private static Map<String, String> options(@Nullable String query) {
        if (query == null || query.isEmpty()) return Map.of();
        return Arrays.stream(query.split("&"))
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> decoded(pair[0]), pair -> pair.length > 1 ? decoded(pair[1]) : "", (_, last) -> last));
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static IllegalArgumentException misshapen() {
        // The cause of a URI that cannot be parsed quotes the whole text, password included: it stays here.
        return new IllegalArgumentException(
                "DATABASE_URL must look like postgresql://user:password@host:port/database");
    }
}
