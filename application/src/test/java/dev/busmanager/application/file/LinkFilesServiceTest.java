package dev.busmanager.application.file;

import static dev.busmanager.application.file.FilesFixture.DRIVER;
import static dev.busmanager.application.file.FilesFixture.OFFICE;
import static dev.busmanager.application.file.FilesFixture.OTHER_DRIVER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Pictures;
import dev.busmanager.domain.file.StoredFile;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkFilesServiceTest {

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
    void givenOwnFile_whenARecordIsToNameIt_thenTaken() {
        assertThat(house.links.refer(DRIVER, "document_url", receipt.key(), null)).isEqualTo(receipt.key());
        assertThat(house.links.refer(OFFICE, "document_url", receipt.key(), null)).isEqualTo(receipt.key());
    }

    @Test
    void givenForeignOrUnknownFile_whenARecordIsToNameIt_thenBothAreRefusedAlike() {
        assertThatExceptionOfType(FileException.NotUploaded.class)
                .isThrownBy(() -> house.links.refer(OTHER_DRIVER, "document_url", receipt.key(), null))
                .withMessageContaining("'document_url'");
        var unknown = new FileKey(Folder.EXPENSES, "unknown.pdf");
        assertThatExceptionOfType(FileException.NotUploaded.class)
                .isThrownBy(() -> house.links.refer(OTHER_DRIVER, "document_url", unknown, null));
        assertThatExceptionOfType(FileException.NotUploaded.class)
                .isThrownBy(() -> house.links.refer(OFFICE, "document_url", unknown, null));
    }

    @Test
    void givenFileThatTheRecordNamesAlready_whenItComesBackUnchanged_thenItPasses() {
        assertThat(house.links.refer(OTHER_DRIVER, "document_url", receipt.key(), receipt.key()))
                .isEqualTo(receipt.key());
    }

    @Test
    void givenPageLoadedTwice_whenItsLinksAreMade_thenTheyAreTheSameAndBrowsersNeedNotLoadAgain() {
        assertThat(house.links.link(DRIVER, receipt.key())).isEqualTo(house.links.link(DRIVER, receipt.key()));
    }
}
