package dev.busmanager.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileKeyTest {

    private static final FileKey RECEIPT =
            new FileKey(Folder.EXPENSES, "0198c0de-0000-7000-8000-000000000001.jpg");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expenses/../secret",
                "expenses/..",
                "expenses/.hidden",
                "expenses/a/../b",
                "expenses/a//b",
                "expenses/",
                "expenses",
                "/expenses/a.jpg",
                "backups/a.jpg",
                "expenses/a\\b.jpg",
                "expenses/a b.jpg",
                "expenses/a%2fb.jpg",
                "expenses/a\u0000.jpg",
                "expenses/1/2/3/4/5.jpg",
                "expenses/-rf"
            })
    void givenNameThatCouldLeadElsewhere_whenTakenAsKey_thenItIsNone(String text) {
        assertThat(FileKey.parse(text)).isEmpty();
    }

    @Test
    void givenUnsafeName_whenMadeIntoAKey_thenNotFound() {
        assertThatExceptionOfType(FileException.NotFound.class)
                .isThrownBy(() -> new FileKey(Folder.LOGOS, "../x"));
    }

    @Test
    void givenImportedFile_whenItLiesDeeper_thenItIsAKeyAsWell() {
        assertThat(FileKey.parse("expenses/imported/8c1f/1700000000_bill.pdf")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "expenses/0198c0de-0000-7000-8000-000000000001.jpg",
                "/uploads/expenses/0198c0de-0000-7000-8000-000000000001.jpg",
                "uploads/expenses/0198c0de-0000-7000-8000-000000000001.jpg",
                "http://10.0.0.5:8000/uploads/expenses/0198c0de-0000-7000-8000-000000000001.jpg",
                "https://old.example/api/uploads/expenses/0198c0de-0000-7000-8000-000000000001.jpg?expires=1&x=/uploads/",
                " /api/uploads/expenses/0198c0de-0000-7000-8000-000000000001.jpg#top "
            })
    void givenLinkOfAnyServer_whenItsKeyIsTaken_thenOnlyFolderAndNameRemain(String link) {
        assertThat(FileKey.inLink(link)).contains(RECEIPT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://elsewhere.example/logo.png", "javascript:alert(1)", "", "uploads/", "/uploads/x"})
    void givenOtherText_whenAKeyIsSought_thenThereIsNone(String text) {
        assertThat(FileKey.inLink(text)).isEmpty();
    }
}
