package dev.busmanager.application.file;

import static dev.busmanager.application.file.FilesFixture.DRIVER;
import static dev.busmanager.application.file.FilesFixture.OFFICE;
import static dev.busmanager.application.file.FilesFixture.OTHER_DRIVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Pictures;
import dev.busmanager.domain.file.StoredFile;
import dev.busmanager.domain.shared.AccessException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReadFileServiceTest {

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
    void givenReceipt_whenItsOwnerOrTheOfficeAsks_thenOpened() {
        assertThat(house.read.open(DRIVER, receipt.key(), null).path()).hasBinaryContent(Pictures.pdf());
        assertThat(house.read.open(OFFICE, receipt.key(), null).file()).isEqualTo(receipt);
    }

    @Test
    void givenReceipt_whenSomebodyElseAsks_thenForeignAndUnknownAreToldApart() {
        assertThatExceptionOfType(FileException.Foreign.class)
                .isThrownBy(() -> house.read.open(OTHER_DRIVER, receipt.key(), null));
        assertThatExceptionOfType(FileException.NotFound.class)
                .isThrownBy(() -> house.read.open(OTHER_DRIVER, new FileKey(Folder.EXPENSES, "no.pdf"), null));
        assertThatExceptionOfType(AccessException.NotSignedIn.class)
                .isThrownBy(() -> house.read.open(Actor.STRANGER, receipt.key(), null));
    }

    @Test
    void givenSignedLink_whenAStrangerOpensIt_thenItOpensForAnHourAtMost() {
        var signature = house.links.link(DRIVER, receipt.key()).signature();

        assertThat(house.read.open(Actor.STRANGER, receipt.key(), signature).file()).isEqualTo(receipt);
        house.later(Duration.ofMinutes(45));
        assertThat(house.read.open(Actor.STRANGER, receipt.key(), signature).file()).isEqualTo(receipt);
        house.later(Duration.ofMinutes(15));
        assertThatExceptionOfType(FileException.LinkRanOut.class)
                .isThrownBy(() -> house.read.open(Actor.STRANGER, receipt.key(), signature));
    }

    @Test
    void givenSignedLink_whenItsAccountHasNoSessionAnyMore_thenRefused() {
        var signature = house.links.link(DRIVER, receipt.key()).signature();
        house.sessions.clear();

        assertThatExceptionOfType(FileException.LinkRanOut.class)
                .isThrownBy(() -> house.read.open(Actor.STRANGER, receipt.key(), signature));
    }

    @Test
    void givenSignatureOfOneFile_whenUsedForAnother_thenRefused() {
        var other = house.uploaded(OTHER_DRIVER, Folder.EXPENSES, Pictures.pdf());
        var signature = house.links.link(DRIVER, receipt.key()).signature();

        assertThatExceptionOfType(FileException.Foreign.class)
                .isThrownBy(() -> house.read.open(Actor.STRANGER, other.key(), signature));
    }

    @Test
    void givenLogo_whenAStrangerAsks_thenOpened() {
        var logo = house.uploaded(OFFICE, Folder.LOGOS, Pictures.png(90, 30));

        assertThat(house.read.open(Actor.STRANGER, logo.key(), null).file()).isEqualTo(logo);
        assertThat(house.links.link(Actor.STRANGER, logo.key()).contentVersion())
                .isEqualTo(logo.fingerprint().substring(0, 8));
    }

    @Test
    void givenRowWhoseFileIsLost_whenAsked_thenNotFound() {
        house.store.delete(receipt.place());

        assertThatExceptionOfType(FileException.NotFound.class)
                .isThrownBy(() -> house.read.open(DRIVER, receipt.key(), null));
    }
}
