package dev.busmanager.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.file.FilesFixture;
import dev.busmanager.application.file.LinkFilesService;
import dev.busmanager.application.file.LinkSignature;
import dev.busmanager.application.file.out.LinkSignatures;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.Pictures;
import dev.busmanager.domain.file.StoredFile;
import dev.busmanager.domain.identity.AccountId;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;

class FileLinksTest {

    private static final MockHttpServletRequest REQUEST = new MockHttpServletRequest();

    @TempDir
    Path folder;

    private FilesFixture house;
    private FileLinks links;
    private StoredFile receipt;

    @BeforeEach
    void begin() {
        house = new FilesFixture(folder);
        var service = new LinkFilesService(new Marks(), house.files, house.work, house.clock);
        links = new FileLinks(service, _ -> "http://10.0.0.7:8080");
        receipt = house.uploaded(FilesFixture.DRIVER, Folder.EXPENSES, Pictures.pdf());
    }

    @Test
    void givenFile_whenLinked_thenTheAddressIsAbsoluteAndSigned() {
        assertThat(links.link(receipt.key(), FilesFixture.DRIVER, REQUEST))
                .matches("http://10\\.0\\.0\\.7:8080/api/uploads/expenses/[0-9a-f-]{36}\\.pdf"
                        + "\\?expires=\\d+&account=[0-9a-f-]{36}&signature=[A-Za-z0-9_-]+");
    }

    @Test
    void givenLink_whenAClientSendsItBack_thenTheKeyIsStored() {
        var link = links.link(receipt.key(), FilesFixture.DRIVER, REQUEST);

        assertThat(links.stored("document_url", link, null, FilesFixture.DRIVER)).isEqualTo(receipt.key());
        assertThat(links.stored("document_url", " ", receipt.key(), FilesFixture.DRIVER)).isNull();
        assertThat(links.stored("document_url", null, receipt.key(), FilesFixture.DRIVER)).isNull();
    }

    @Test
    void givenForeignFileOrForeignAddress_whenSent_thenRefused() {
        for (var value : new String[] {receipt.key().toString(), "https://evil.example/x.png", "javascript:alert(1)"})
            assertThatExceptionOfType(FileException.NotUploaded.class)
                    .isThrownBy(() -> links.stored("document_url", value, null, FilesFixture.OTHER_DRIVER));
    }

    @Test
    void givenKeptAnswer_whenItIsSentAgainLater_thenItsLinksAreSignedAnew() {
        var link = links.link(receipt.key(), FilesFixture.DRIVER, REQUEST);
        var answer = "{\"document_url\":\"%s\",\"amount\":5}".formatted(link);
        house.later(Duration.ofDays(20));

        var renewed = links.renewed(answer, FilesFixture.DRIVER, REQUEST);

        assertThat(renewed)
                .isEqualTo(answer.replace(link, links.link(receipt.key(), FilesFixture.DRIVER, REQUEST)))
                .isNotEqualTo(answer);
    }

    @Test
    void givenRemarkThatLooksLikeALink_whenTheAnswerIsSentAgain_thenNothingIsSignedThatWeDidNotSign() {
        var foreign = house.uploaded(FilesFixture.OTHER_DRIVER, Folder.EXPENSES, Pictures.png(8, 6));
        var account = FilesFixture.DRIVER.account();
        var forged = "/api/uploads/%s?expires=1800000000&account=%s&signature=AAAA".formatted(foreign.key(), account);
        var ofTheOther = links.link(foreign.key(), FilesFixture.OTHER_DRIVER, REQUEST);
        var answer = "{\"description\":\"see %s and %s\"}".formatted(forged, ofTheOther);
        house.later(Duration.ofHours(2));

        assertThat(links.renewed(answer, FilesFixture.DRIVER, REQUEST)).isEqualTo(answer);
    }

    /** Signatures that can be told from forged ones, and stand in an address. */
    private static final class Marks implements LinkSignatures {

        @Override
        public LinkSignature sign(FileKey key, AccountId account, Instant expires) {
            var mark = Integer.toHexString((key + " " + account + " " + expires + " secret").hashCode());
            return new LinkSignature(account, expires, mark);
        }

        @Override
        public boolean isGenuine(FileKey key, LinkSignature signature) {
            return sign(key, signature.account(), signature.expires()).equals(signature);
        }
    }
}
