package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.Properties;

/**
 * The passwords of PostgreSQL's superuser and of the role BusManager works as. They are made once, before the data that
 * knows them.
 */
record Passwords(String superuser, String application) {

    private static final String SUPERUSER = "postgres";
    private static final String APPLICATION = "busmanager";

    static Optional<Passwords> read(Path file) throws IOException {
        if (Files.notExists(file)) {
            return Optional.empty();
        }
        var lines = new Properties();
        lines.load(new StringReader(Files.readString(file)));
        var superuser = lines.getProperty(SUPERUSER, "");
        var application = lines.getProperty(APPLICATION, "");
        return superuser.isBlank() || application.isBlank()
                ? Optional.empty()
                : Optional.of(new Passwords(superuser, application));
    }

    static Passwords make(Path file) throws IOException {
        var random = new SecureRandom();
        var passwords = new Passwords(password(random), password(random));
        PrivateFile.write(
                file,
                """
                # Passwords of the embedded PostgreSQL. When this file is lost, new ones are set at the next start.
                %s=%s
                %s=%s
                """
                        .formatted(SUPERUSER, passwords.superuser, APPLICATION, passwords.application));
        return passwords;
    }

    /** Letters, digits, - and _ only: it needs quoting neither in SQL nor in JSON nor in an address. */
    private static String password(SecureRandom random) {
        var bytes = new byte[24];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public String toString() {
        return "Passwords[hidden]";
    }
}
