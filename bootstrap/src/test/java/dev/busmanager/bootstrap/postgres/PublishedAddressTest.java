package dev.busmanager.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublishedAddressTest {

    private static final DatabaseAddress ADDRESS =
            new DatabaseAddress("127.0.0.1", 54321, "busmanager", "busmanager", "s3cret-_");

    @TempDir
    private Path folder;

    @Test
    void givenPublished_whenRead_thenTheSame() throws IOException {
        var published = new PublishedAddress(folder.resolve("postgres.json"));

        published.publish(ADDRESS);

        assertThat(published.read()).contains(ADDRESS);
    }

    @Test
    void givenNothingOrNonsense_whenRead_thenEmpty() throws IOException {
        var published = new PublishedAddress(folder.resolve("postgres.json"));
        assertThat(published.read()).isEmpty();

        Files.writeString(folder.resolve("postgres.json"), "{\"host\": \"127.0.0.1\", \"port\": \"many\"}");

        assertThat(published.read()).isEmpty();
    }

    @Test
    void givenAddress_whenPrinted_thenWithoutPassword() {
        assertThat(ADDRESS.toString()).doesNotContain(ADDRESS.password());
    }
}
