package dev.busmanager.application.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.application.file.out.FileStore.Found;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Pictures;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What everyone who keeps the bytes of files promises. */
public abstract class FileStoreContract {

    protected abstract FileStore store();

    @ParameterizedTest
    @ValueSource(ints = {64, 4095, 4096, 4097, 8192, 131_071, 131_072, 131_073, 1_000_003, 10 * 1024 * 1024})
    void givenFileOfAnySize_whenReceivedAndKept_thenItLiesThereByteForByte(int size) throws Exception {
        keepAndCompare(size);
    }

    protected void keepAndCompare(int size) throws Exception {
        var photo = Pictures.padded(Pictures.png(800, 600), size, size);

        try (var received = receive(photo)) {
            assertThat(received.sha256())
                    .isEqualTo(MessageDigest.getInstance("SHA-256").digest(photo));
            assertThat(received.finding().size()).isEqualTo(size);
            store().keep(received, "repairs/a.png");
        }

        assertThat(Files.readAllBytes(store().locate("repairs/a.png").orElseThrow()))
                .isEqualTo(photo);
    }

    @Test
    void givenReceivedFile_whenItIsNotKept_thenNothingRemains() throws Exception {
        receive(Pictures.png(8, 6)).close();

        assertThat(everything()).isEmpty();
    }

    @Test
    void givenReceivedFile_whenSeenFromOutside_thenItIsALeftOverUntilItIsKept() throws Exception {
        try (var received = receive(Pictures.png(8, 6))) {
            assertThat(everything()).singleElement().matches(Found::leftOver);

            store().keep(received, "repairs/imported/2019/a.png");
        }

        assertThat(everything()).singleElement().satisfies(found -> {
            assertThat(found.place()).isEqualTo("repairs/imported/2019/a.png");
            assertThat(found.leftOver()).isFalse();
            assertThat(found.size()).isEqualTo(64);
            assertThat(found.since()).isBetween(Instant.now().minus(Duration.ofMinutes(1)), Instant.now());
        });
    }

    @Test
    void givenFileInAPlace_whenAnotherIsKeptThere_thenItIsReplaced() throws Exception {
        keep(Pictures.png(8, 6), "logos/a.png");
        keep(Pictures.png(80, 60), "logos/a.png");

        assertThat(Files.readAllBytes(store().locate("logos/a.png").orElseThrow()))
                .isEqualTo(Pictures.png(80, 60));
    }

    @Test
    void givenFileInAPlace_whenDeleted_thenThePlaceIsEmptyAndASecondTimeDoesNothing() throws Exception {
        keep(Pictures.png(8, 6), "repairs/a.png");

        store().delete("repairs/a.png");
        store().delete("repairs/a.png");

        assertThat(store().locate("repairs/a.png")).isEmpty();
    }

    @Test
    void givenRefusedContent_whenReceived_thenNothingRemains() {
        assertThatExceptionOfType(FileException.WrongType.class)
                .isThrownBy(() -> receive(Pictures.text("<svg onload='alert(1)'/> and a bit more text behind")));

        assertThat(everything()).isEmpty();
    }

    @Test
    void givenLineThatBreaks_whenReceived_thenItsErrorComesThroughAndNothingRemains() {
        var broken = new InputStream() {
            private final InputStream begin = new ByteArrayInputStream(Pictures.jpeg(800, 600));

            @Override
            public int read() throws IOException {
                var next = begin.read();
                if (next < 0) throw new IOException("line broke");
                return next;
            }
        };

        assertThatIOException()
                .isThrownBy(() -> store().receive(Folder.REPAIRS, () -> broken))
                .withMessage("line broke");
        assertThat(everything()).isEmpty();
    }

    @Test
    void givenStore_whenAskedForItsDisk_thenItKnowsHowMuchFits() {
        var disk = store().disk();

        assertThat(disk.free()).isBetween(1L, disk.capacity());
    }

    protected ReceivedFile receive(byte[] content) throws IOException {
        return store().receive(Folder.REPAIRS, () -> new ByteArrayInputStream(content));
    }

    protected void keep(byte[] content, String place) throws IOException {
        try (var received = receive(content)) {
            store().keep(received, place);
        }
    }

    protected List<Found> everything() {
        var all = new ArrayList<Found>();
        store().walk(all::add);
        return all;
    }
}
