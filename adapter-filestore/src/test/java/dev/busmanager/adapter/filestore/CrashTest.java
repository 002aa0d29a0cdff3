package dev.busmanager.adapter.filestore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.file.out.FileStore.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What happens to a process from outside. */
@Timeout(60)
class CrashTest {

    @TempDir
    Path folder;

    @Test
    void givenUploadHalfWritten_whenTheProcessIsKilled_thenNoPlaceHoldsHalfAFileAndItIsSweptLater() throws Exception {
        var process = receiver("64m", 1, 10);
        while (found().stream().noneMatch(found -> found.size() > 1_000_000)) Thread.sleep(5);
        process.destroyForcibly().waitFor();

        assertThat(found()).singleElement().matches(Found::leftOver).matches(found -> found.size() < 10 * 1024 * 1024);
        FolderOfFilesTest.opened(folder, Clock.offset(Clock.systemUTC(), Duration.ofHours(2)));
        assertThat(found()).isEmpty();
    }

    @Test
    void givenFourPhotosOfTenMegabytesAtOnce_whenTheHeapHasEight_thenAllArrive() throws Exception {
        var process = receiver("8m", 4, 0);

        assertThat(process.waitFor(50, TimeUnit.SECONDS)).isTrue();

        assertThat(process.exitValue()).isZero();
        assertThat(found()).hasSize(4).allMatch(found -> !found.leftOver() && found.size() == 10 * 1024 * 1024);
    }

    private Process receiver(String heap, int uploads, int millisPerPiece) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + heap,
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Receiver.class.getName(),
                        folder.toString(),
                        Integer.toString(uploads),
                        Integer.toString(millisPerPiece))
                .inheritIO()
                .start();
    }

    private List<Found> found() {
        var all = new ArrayList<Found>();
        new FolderOfFiles(new Folders(folder, folder), Clock.systemUTC()).walk(all::add);
        return all;
    }
}
