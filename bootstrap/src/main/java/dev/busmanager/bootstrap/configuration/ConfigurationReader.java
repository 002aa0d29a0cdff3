package dev.busmanager.bootstrap.configuration;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.bootstrap.configuration.Configuration.FirstAdministrator;
import dev.busmanager.bootstrap.configuration.Configuration.LogFormat;
import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.identity.NewPassword;
import dev.busmanager.domain.shared.InvalidInputException;
import java.io.IOException;
import java.net.URI;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the variables that architecture has named; an empty one counts as unset. */
public final class ConfigurationReader {

    private static final int USUAL_PORT = 8080;

    private final Map<String, String> environment;

    public ConfigurationReader(Map<String, String> environment) {
        this.environment = environment;
    }

    /** @throws ConfigurationException with one sentence about the first thing that is wrong */
    public Configuration read() {
        var home = folder("BUSMANAGER_HOME", Path.of(variable("BUSMANAGER_HOME", "data")));
        return new Configuration(
                port(),
                home,
                database(),
                folder("UPLOAD_DIR", Path.of(variable("UPLOAD_DIR", home.resolve("uploads").toString()))),
                Secrets.read(variable("JWT_SECRET"), variable("JWT_SECRET_PREVIOUS"), home),
                firstAdministrator(),
                list("BUSMANAGER_CORS_ORIGINS").stream().map(this::origin).toList(),
                publicUrl(),
                list("BUSMANAGER_TRUSTED_PROXIES"),
                metricsToken(),
                logFormat());
    }

    private int port() {
        var text = variable("BUSMANAGER_PORT", Integer.toString(USUAL_PORT));
        try {
            var port = Integer.parseInt(text);
            if (port >= 0 && port <= 65_535) return port;
        } catch (NumberFormatException _) {
            // told below
        }
        throw new ConfigurationException("BUSMANAGER_PORT is '%s' and must be a number up to 65535".formatted(text));
    }

    /** Made when it is not there; only its owner looks into it. */
    private static Path folder(String name, Path given) {
        var folder = given.toAbsolutePath().normalize();
        try {
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(folder);
                Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-x--x"));
            }
            var probe = Files.createTempFile(folder, ".writable", null);
            Files.delete(probe);
            return folder;
        } catch (IOException | UnsupportedOperationException e) {
            throw new ConfigurationException(
                    "The folder %s (%s) cannot be written: %s".formatted(folder, name, reason(e)));
        }
    }

    private static String reason(Exception e) {
        return switch (e) {
            case AccessDeniedException _ -> "permission denied";
            case FileAlreadyExistsException _ -> "there is a file of that name";
            default -> String.valueOf(e.getMessage());
        };
    }

    private @Nullable DatabaseAddress database() {
        var url = variable("DATABASE_URL");
        if (url == null) return null;
        try {
            return DatabaseAddress.parse(url);
        } catch (IllegalArgumentException e) {
            throw new ConfigurationException(String.valueOf(e.getMessage()));
        }
    }

    private @Nullable FirstAdministrator firstAdministrator() {
        var email = variable("BUSMANAGER_ADMIN_EMAIL");
        var password = variable("BUSMANAGER_ADMIN_PASSWORD");
        if (email == null && password == null) return null;
        if (email == null || password == null)
            throw new ConfigurationException(
                    "BUSMANAGER_ADMIN_EMAIL and BUSMANAGER_ADMIN_PASSWORD go together: set both or none");
        try {
            return new FirstAdministrator(
                    new EmailAddress(email).text(), new NewPassword(password).text());
        } catch (InvalidInputException e) {
            throw new ConfigurationException("BUSMANAGER_ADMIN_EMAIL or BUSMANAGER_ADMIN_PASSWORD: " + e.getMessage());
        }
    }

    private String origin(String text) {
        var uri = URI.create(text);
        if (uri.getScheme() == null || uri.getHost() == null || !uri.getPath().isEmpty())
            throw new ConfigurationException(
                    "BUSMANAGER_CORS_ORIGINS holds '%s'; an origin looks like https://fleet.example.in".formatted(text));
        return text;
    }

    private @Nullable String publicUrl() {
        var text = variable("BUSMANAGER_PUBLIC_URL");
        if (text == null) return null;
        if (!text.matches("https?://[^/\\s]+/?"))
            throw new ConfigurationException(
                    "BUSMANAGER_PUBLIC_URL is '%s' and must look like https://fleet.example.in".formatted(text));
        return text.endsWith("/") ? text.substring(0, text.length() - 1) : text;
    }

    private @Nullable String metricsToken() {
        var token = variable("BUSMANAGER_METRICS_TOKEN");
        if (token != null && token.length() < 16)
            throw new ConfigurationException("BUSMANAGER_METRICS_TOKEN needs at least 16 characters");
        return token;
    }

    private LogFormat logFormat() {
        return switch (variable("BUSMANAGER_LOG_FORMAT", "text").toLowerCase(Locale.ROOT)) {
            case "text" -> LogFormat.TEXT;
            case "json" -> LogFormat.JSON;
            default -> throw new ConfigurationException("BUSMANAGER_LOG_FORMAT must be text or json");
        };
    }

    private List<String> list(String name) {
        var text = variable(name);
        return text == null
                ? List.of()
                : Arrays.stream(text.split(",")).map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private String variable(String name, String otherwise) {
        var value = variable(name);
        return value == null ? otherwise : value;
    }

    private @Nullable String variable(String name) {
        var value = environment.get(name);
        return value == null || value.isBlank() ? null : value.strip();
    }
}
