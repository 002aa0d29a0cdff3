package dev.busmanager.bootstrap.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConfigurationReaderTest {

    private static final String SECRET = "9f2b7c1d4e6a8b0c3d5f7a9b1c2d4e6f-QwErTy";

    @TempDir
    Path folder;

    @Test
    void givenNothing_whenRead_thenTheDefaultsHoldAndASecretIsMadeOnce() throws IOException {
        var first = read(Map.of());
        var second = read(Map.of());

        assertThat(first.port()).isEqualTo(8080);
        assertThat(first.database()).isNull();
        assertThat(first.uploads()).isEqualTo(folder.resolve("home/uploads")).isDirectory();
        assertThat(first.secrets().current()).isEqualTo(second.secrets().current()).hasSizeGreaterThanOrEqualTo(48);
        assertThat(Files.getPosixFilePermissions(folder.resolve("home/jwt-secret")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(first.corsOrigins()).isEmpty();
        assertThat(first.firstAdministrator()).isNull();
    }

    @Test
    void givenAll_whenRead_thenTakenAndNothingSecretShows() {
        var read = read(Map.of(
                "BUSMANAGER_PORT", "9000",
                "DATABASE_URL", "postgresql://bus:p%40ss+word@db.example:5433/fleet?sslmode=require",
                "JWT_SECRET", SECRET,
                "JWT_SECRET_PREVIOUS", SECRET + "-old",
                "BUSMANAGER_CORS_ORIGINS", "https://a.example, http://b.example:3000",
                "BUSMANAGER_PUBLIC_URL", "https://fleet.example.in/",
                "BUSMANAGER_LOG_FORMAT", "JSON",
                "BUSMANAGER_ADMIN_EMAIL", "boss@example.in",
                "BUSMANAGER_ADMIN_PASSWORD", "a long password"));

        assertThat(read.port()).isEqualTo(9000);
        assertThat(read.database().jdbcUrl()).isEqualTo("jdbc:postgresql://db.example:5433/fleet");
        assertThat(read.database().password()).isEqualTo("p@ss+word");
        assertThat(read.database().options()).containsEntry("sslmode", "require");
        assertThat(read.corsOrigins()).containsExactly("https://a.example", "http://b.example:3000");
        assertThat(read.publicUrl()).isEqualTo("https://fleet.example.in");
        assertThat(read.toString()).doesNotContain("p@ss", SECRET, "a long password");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "BUSMANAGER_PORT | eighty | BUSMANAGER_PORT is 'eighty'",
        "BUSMANAGER_PORT | 70000 | must be a number up to 65535",
        "JWT_SECRET | short | has 5 bytes and needs at least 32",
        "JWT_SECRET | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa | can be guessed",
        "JWT_SECRET | your-super-secret-jwt-token-with-at-least-32-characters | can be guessed",
        "JWT_SECRET_PREVIOUS | short | JWT_SECRET_PREVIOUS has 5 bytes",
        "DATABASE_URL | mysql://root@localhost/x | must look like postgresql://",
        "DATABASE_URL | postgresql://user:se cret@host/db | must look like postgresql://",
        "DATABASE_URL | postgresql://host/db | must look like postgresql://",
        "BUSMANAGER_CORS_ORIGINS | https://a.example/path | an origin looks like",
        "BUSMANAGER_PUBLIC_URL | fleet.example.in | must look like https://",
        "BUSMANAGER_METRICS_TOKEN | short | at least 16 characters",
        "BUSMANAGER_LOG_FORMAT | xml | text or json",
        "BUSMANAGER_ADMIN_EMAIL | boss@example.in | set both or none",
        "BUSMANAGER_HOME | /proc/nowhere | cannot be written"
    })
    void givenSomethingWrong_whenRead_thenOneSentenceSaysWhat(String name, String value, String sentence) {
        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> read(Map.of(name, value)))
                .withMessageContaining(sentence)
                .satisfies(e -> assertThat(e.getMessage()).doesNotContain("\n", "se cret"));
    }

    @Test
    void givenFileInThePlaceOfTheHome_whenRead_thenOneSentenceSaysSo() throws IOException {
        var file = Files.createFile(folder.resolve("file"));

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> read(Map.of("BUSMANAGER_HOME", file.toString())))
                .withMessageContaining("cannot be written");
    }

    private Configuration read(Map<String, String> given) {
        var environment = new HashMap<>(Map.of("BUSMANAGER_HOME", folder.resolve("home").toString()));
        environment.putAll(given);
        return new ConfigurationReader(environment).read();
    }
}
