package dev.busmanager.application.file;

import static dev.busmanager.application.file.FilesFixture.DRIVER;
import static dev.busmanager.application.file.FilesFixture.OFFICE;
import static dev.busmanager.application.file.FilesFixture.WORKSHOP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.FileType;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Pictures;
import dev.busmanager.domain.shared.AccessException;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UploadFileServiceTest {

    @TempDir
    Path folder;

    private FilesFixture house;

    @BeforeEach
    void begin() {
        house = new FilesFixture(folder);
    }

    @Test
    void givenDriver_whenHeBringsAReceipt_thenItIsKeptAsHisAndTheAuditKnows() {
        var file = house.uploaded(DRIVER, Folder.EXPENSES, Pictures.jpeg(800, 600));

        assertThat(file.key().toString()).matches("expenses/[0-9a-f-]{36}\\.jpg");
        assertThat(file.isOf(DRIVER.account())).isTrue();
        assertThat(house.files.find(file.key())).isPresent();
        assertThat(house.places()).containsExactly(file.key().toString());
        assertThat(house.audit).singleElement().matches(entry -> "uploaded".equals(entry.action()));
    }

    @Test
    void givenWrongRole_whenAFileComes_thenRefusedBeforeAByteOfItIsRead() {
        FileSource untouchable = () -> {
            throw new AssertionError("read");
        };

        for (var folder : List.of(Folder.EXPENSES, Folder.LOGOS))
            assertThatExceptionOfType(AccessException.NotAllowed.class)
                    .isThrownBy(() -> house.upload.receive(WORKSHOP, folder, untouchable));
        for (var folder : List.of(Folder.REPAIRS, Folder.LOGOS))
            assertThatExceptionOfType(AccessException.NotAllowed.class)
                    .isThrownBy(() -> house.upload.receive(DRIVER, folder, untouchable));
        assertThatExceptionOfType(AccessException.NotSignedIn.class)
                .isThrownBy(() -> house.upload.receive(Actor.STRANGER, Folder.EXPENSES, untouchable));
    }

    @Test
    void givenUnitOfWorkThatFails_whenAFileWasKeptInIt_thenTheFileIsGone() throws Exception {
        try (var received = house.upload.receive(
                DRIVER, Folder.EXPENSES, () -> new ByteArrayInputStream(Pictures.pdf()))) {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> house.work.run(() -> {
                house.upload.keep(DRIVER, received);
                assertThat(house.places()).hasSize(1);
                throw new IllegalStateException("later step fails");
            }));
        }

        assertThat(house.places()).isEmpty();
    }

    @Test
    void givenLogo_whenAnotherTypeIsBrought_thenItReplacesTheOldOneAndTheSettingFollows() {
        var old = house.uploaded(OFFICE, Folder.LOGOS, Pictures.png(90, 30));
        var logo = house.uploaded(OFFICE, Folder.LOGOS, Pictures.webp(90, 30));

        assertThat(logo.key()).isEqualTo(FileKey.companyLogo(FileType.WEBP));
        assertThat(house.files.find(old.key())).isEmpty();
        assertThat(house.places()).containsExactly(logo.place());
        assertThat(house.logoSettings).containsExactly(old.key(), logo.key());
    }

    @Test
    void givenLogo_whenTheNewOneIsUndone_thenTheOldOneIsUntouched() throws Exception {
        var old = house.uploaded(OFFICE, Folder.LOGOS, Pictures.png(90, 30));

        try (var received = house.upload.receive(
                OFFICE, Folder.LOGOS, () -> new ByteArrayInputStream(Pictures.png(10, 10)))) {
            assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> house.work.run(() -> {
                house.upload.keep(OFFICE, received);
                throw new IllegalStateException("later step fails");
            }));
        }

        assertThat(house.places()).containsExactly(old.place());
    }
}
