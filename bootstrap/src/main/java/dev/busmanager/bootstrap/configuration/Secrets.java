package dev.busmanager.bootstrap.configuration;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What tokens and links are signed with now, and what they were signed with until lately. */
public record Secrets(byte[] current, byte @Nullable [] previous) {

    static final String FILE = "jwt-secret";

    private static final int FEWEST_BYTES = 32;
    private static final int FEWEST_DIFFERENT = 8;

    /** Words of examples and of the old installation: whoever reads them in a manual could sign tokens. */
    private static final List<String> KNOWN = List.of("secret", "change", "password", "example", "your-", "default");

    static Secrets read(@Nullable String current, @Nullable String previous, Path home) {
        return new Secrets(
                current == null ? kept(home) : checked("JWT_SECRET", current),
                previous == null ? null : checked("JWT_SECRET_PREVIOUS", previous));
    }

    private static byte[] checked(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var advice = "; leave it unset to have one made, or take the output of: openssl rand -base64 48";
        if (bytes.length < FEWEST_BYTES)
            throw new ConfigurationException(
                    "%s has %d bytes and needs at least %d%s".formatted(name, bytes.length, FEWEST_BYTES, advice));
        var lower = text.toLowerCase(Locale.ROOT);
        if (text.chars().distinct().count() < FEWEST_DIFFERENT || KNOWN.stream().anyMatch(lower::contains))
            throw new ConfigurationException(name + " can be guessed" + advice);
        return bytes;
    }

    /** Made once, and from then on the same at every start. */
    private static byte[] kept(Path home) {
        var file = home.resolve(FILE);
        try {
            if (!Files.exists(file)) make(file);
            var text = Files.readString(file).strip();
            if (text.length() < FEWEST_BYTES)
                throw new ConfigurationException(
                        "%s is damaged: delete it to have a new one made; everybody has to sign in again".formatted(file));
            return text.getBytes(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new ConfigurationException("%s cannot be read or written: %s".formatted(file, e.getMessage()));
        }
    }

    private static void make(Path file) throws IOException {
        var random = new byte[48];
        new SecureRandom().nextBytes(random);
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var draft = Files.createTempFile(file.getParent(), FILE, ".new", owner);
        try {
            Files.writeString(draft, Base64.getEncoder().encodeToString(random));
            // Another process may be first; then its secret is the one.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException _) {
            return;
        } catch (UnsupportedOperationException _) {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    /** Never in a log. */
    @Override
    public String toString() {
        return "Secrets";
    }
}
