package dev.busmanager.adapter.filestore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.busmanager.application.file.FileStoreContract;
import dev.busmanager.application.file.ReceivedFile;
import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Pictures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderOfFilesTest extends FileStoreContract {

    @TempDir
    Path folder;

    private FolderOfFiles store;

    @Override
    protected FileStore store() {
        if (store == null) store = opened(folder, Clock.systemUTC());
        return store;
    }

    static FolderOfFiles opened(Path folder, Clock clock) {
        var store = new FolderOfFiles(new Folders(folder, folder.resolve("backups")), clock);
        store.open();
        return store;
    }

    @Test
    void givenFileSystemWithoutDirectWrites_whenFilesOfAnySizeCome_thenTheyAreWrittenTheUsualWay() throws Exception {
        var memory = Path.of("/dev/shm");
        var elsewhere = Files.isWritable(memory)
                ? Files.createTempDirectory(memory, "files")
                : Files.createTempDirectory(folder, "files");
        try {
            store = opened(elsewhere, Clock.systemUTC());
            for (var size : new int[] {64, 4097, 131_072, 300_001})
                keepAndCompare(size);
        } finally {
            try (var all = Files.walk(elsewhere)) {
                for (var path : all.sorted(Comparator.reverseOrder()).toList()) Files.delete(path);
            }
        }
    }

    @Test
    void givenLeftOversOfACrash_whenTheStoreIsOpened_thenOldOnesAreClearedAndYoungOnesMayBelongToOthers()
            throws Exception {
        var leftOver = receive(Pictures.png(8, 6));
        keep(Pictures.png(8, 6), "repairs/kept.png");

        opened(folder, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(59)));
        assertThat(everything()).hasSize(2);

        opened(folder, Clock.offset(Clock.systemUTC(), Duration.ofMinutes(61)));
        assertThat(everything()).singleElement().matches(found -> found.place().equals("repairs/kept.png"));
        leftOver.close();
    }

    @Test
    void givenFourUploadsOnTheirWay_whenAFifthComes_thenItWaitsAndIsToldThatAllPlacesAreTaken() throws Exception {
        var go = new CountDownLatch(1);
        var begun = new CountDownLatch(Berths.COUNT);
        var uploads = new ArrayList<Future<ReceivedFile>>();
        var store = store();
        try (var others = Executors.newCachedThreadPool()) {
            try {
                for (int i = 0; i < Berths.COUNT; i++)
                    uploads.add(others.submit(() -> store.receive(Folder.REPAIRS, () -> slow(begun, go))));
                begun.await();

                var asked = System.nanoTime();
                assertThatExceptionOfType(FileException.TooManyAtOnce.class)
                        .isThrownBy(() -> receive(Pictures.png(8, 6)));
                assertThat(Duration.ofNanos(System.nanoTime() - asked))
                        .isBetween(Duration.ofMillis(2_900), Duration.ofSeconds(10));
            } finally {
                go.countDown();
            }
            for (var upload : uploads) upload.get().close();
        }
        receive(Pictures.png(8, 6)).close();
    }

    private static InputStream slow(CountDownLatch begun, CountDownLatch go) {
        return new InputStream() {
            private final byte[] picture = Pictures.png(8, 6);
            private int at;

            @Override
            public int read() throws IOException {
                throw new IOException("unused");
            }

            @Override
            public int read(byte[] bytes, int offset, int length) throws IOException {
                begun.countDown();
                try {
                    go.await();
                } catch (InterruptedException e) {
                    throw new IOException(e);
                }
                if (at == picture.length) return -1;
                System.arraycopy(picture, 0, bytes, offset, picture.length);
                at = picture.length;
                return at;
            }
        };
    }

    @Test
    void givenRefusedUploads_whenManyFollowEachOther_thenNoPlaceIsLost() {
        for (int i = 0; i < 3 * Berths.COUNT; i++)
            assertThatExceptionOfType(FileException.WrongType.class)
                    .isThrownBy(() -> receive(Pictures.text("nothing that anyone would want to keep")));
    }

    @Test
    void givenPlaceOutsideTheFolder_whenUsed_thenRefused() {
        for (var place : new String[] {"../outside", "repairs/../../outside", "/etc/passwd", ""})
            assertThatIllegalArgumentException().isThrownBy(() -> store().locate(place));
    }

    @Test
    void givenLinkInAFolder_whenLookedUp_thenItIsNoFileOfOurs() throws Exception {
        store();
        Files.createSymbolicLink(folder.resolve("repairs/passwd.png"), Path.of("/etc/passwd"));

        assertThat(store().locate("repairs/passwd.png")).isEmpty();
    }

    @Test
    void givenFolderThatIsALinkToAnotherDisk_whenUsed_thenFilesLieThere() throws Exception {
        var disk = Files.createDirectory(folder.resolve("disk"));
        var root = Files.createDirectory(folder.resolve("root"));
        Files.createSymbolicLink(root.resolve("repairs"), disk);
        store = opened(root, Clock.systemUTC());

        keep(Pictures.png(8, 6), "repairs/a.png");

        assertThat(disk.resolve("a.png")).exists();
        assertThat(everything()).singleElement().matches(found -> found.place().equals("repairs/a.png"));
    }

    @Test
    void givenFilesOfPeople_whenWritten_thenOtherUsersOfTheMachineCannotReadThem() throws Exception {
        keep(Pictures.png(8, 6), "repairs/a.png");

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.resolve("repairs/a.png"))))
                .isEqualTo("rw-------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("repairs"))))
                .isEqualTo("rwx------");
    }

    @Test
    void givenStoreThatNobodyWroteTo_whenACommandLooksAtIt_thenNoFolderIsMade() {
        var root = folder.resolve("uploads");
        var untouched = new FolderOfFiles(new Folders(root, root), Clock.systemUTC());

        untouched.walk(found -> {
            throw new AssertionError(found);
        });
        untouched.delete("repairs/a.png");

        assertThat(untouched.locate("repairs/a.png")).isEmpty();
        assertThat(untouched.disk().free()).isPositive();
        assertThat(root).doesNotExist();
    }

    @Test
    void givenFolderThatCannotBeMade_whenOpened_thenOneSentenceSaysWhich() throws Exception {
        var file = Files.createFile(folder.resolve("file"));

        assertThatIllegalStateException()
                .isThrownBy(() -> opened(file.resolve("uploads"), Clock.systemUTC()))
                .withMessageContaining(file.resolve("uploads").toString());
    }
}
