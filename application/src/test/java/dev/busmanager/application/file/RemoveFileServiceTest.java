package dev.busmanager.application.file;

import static dev.busmanager.application.file.FilesFixture.DRIVER;
import static dev.busmanager.application.file.FilesFixture.OFFICE;
import static dev.busmanager.application.file.FilesFixture.OTHER_DRIVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Pictures;
import dev.busmanager.domain.file.StoredFile;
import dev.busmanager.domain.shared.AccessException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RemoveFileServiceTest {

    @TempDir
    Path folder;

    private FilesFixture house;
    private StoredFile receipt;

    @BeforeEach
    void begin() {
        house = new FilesFixture(folder);
        receipt = house.uploaded(DRIVER, Folder.EXPENSES, Pictures.pdf());
    }

    @Test
    void givenOwnUnusedFile_whenRemoved_thenRowAndFileAreGoneAndASecondTimeThereIsNothing() {
        remove(DRIVER);

        assertThat(house.places()).isEmpty();
        assertThatExceptionOfType(FileException.NotFound.class).isThrownBy(() -> remove(DRIVER));
    }

    @Test
    void givenForeignFile_whenRemoved_thenRefused() {
        assertThatExceptionOfType(FileException.Foreign.class).isThrownBy(() -> remove(OTHER_DRIVER));
        assertThatExceptionOfType(AccessException.NotSignedIn.class).isThrownBy(() -> remove(Actor.STRANGER));
        assertThat(house.places()).hasSize(1);
    }

    @Test
    void givenFileThatARecordNames_whenItsOwnerRemovesIt_thenRefusedAndOnlyTheOfficeMay() {
        house.used.add(receipt.key());

        assertThatExceptionOfType(FileException.InUse.class).isThrownBy(() -> remove(DRIVER));

        remove(OFFICE);
        assertThat(house.places()).isEmpty();
    }

    private void remove(Actor actor) {
        house.work.run(() -> {
            house.remove.remove(actor, receipt.key());
            return receipt;
        });
    }
}
