package dev.busmanager.application.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.file.out.StoredFiles;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.FileType;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.PictureSize;
import dev.busmanager.domain.file.StoredFile;
import dev.busmanager.domain.identity.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What everyone who keeps the rows of files promises. */
public abstract class StoredFilesContract {

    private static final AccountId DRIVER = new AccountId(UUID.randomUUID());

    protected abstract StoredFiles files();

    protected abstract <T> T inUnit(Supplier<T> work);

    @Test
    void givenPicture_whenAdded_thenFoundAsItWas() {
        var photo = file("repairs/a.jpg", FileType.JPEG, new PictureSize(4032, 3024), DRIVER);

        add(photo);

        var found = inUnit(() -> files().find(photo.key())).orElseThrow();
        assertThat(found).usingRecursiveComparison().isEqualTo(photo);
    }

    @Test
    void givenImportedPdf_whenAdded_thenItHasNoSizeAndNobodyBroughtIt() {
        var bill = file("expenses/imported/8/bill.pdf", FileType.PDF, null, null);

        add(bill);

        var found = inUnit(() -> files().find(bill.key())).orElseThrow();
        assertThat(found).usingRecursiveComparison().isEqualTo(bill);
    }

    @Test
    void givenFile_whenRemoved_thenGoneAndOnlyTheFirstRemovalCounts() {
        var photo = file("repairs/a.jpg", FileType.JPEG, new PictureSize(1, 1), DRIVER);
        add(photo);

        assertThat(inUnit(() -> files().remove(photo.key()))).isTrue();
        assertThat(inUnit(() -> files().remove(photo.key()))).isFalse();
        assertThat(inUnit(() -> files().find(photo.key()))).isEmpty();
    }

    @Test
    void givenLogosOfTheCompanyAndOthers_whenHeld_thenOnlyTheCompanysCome() {
        add(file("logos/company-logo.png", FileType.PNG, new PictureSize(9, 9), null));
        add(file("logos/company-logo.webp", FileType.WEBP, new PictureSize(9, 9), DRIVER));
        add(file("logos/partner.png", FileType.PNG, new PictureSize(9, 9), null));

        assertThat(inUnit(() -> files().holdCompanyLogos()))
                .extracting(logo -> logo.key().name())
                .containsExactlyInAnyOrder("company-logo.png", "company-logo.webp");
    }

    @Test
    void givenManyFiles_whenGoneThroughInPieces_thenEachComesOnceInOrder() {
        for (var name : List.of("expenses/b.pdf", "expenses/B.pdf", "repairs/a.png", "expenses/_.pdf", "logos/x.png"))
            add(file(name, FileType.PDF, null, null));

        var first = inUnit(() -> files().after("", 3));
        var second = inUnit(() -> files().after(first.getLast().key().toString(), 3));

        assertThat(first).hasSize(3);
        assertThat(second).hasSize(2);
        assertThat(first).extracting(file -> file.key().toString()).isSorted();
        assertThat(second).extracting(file -> file.key().toString()).isSorted();
        assertThat(inUnit(() -> files().after("repairs/a.png", 3))).isEmpty();
    }

    @Test
    void givenPlaces_whenAskedWhichAreKnown_thenThoseOfRowsAreAnswered() {
        add(file("expenses/a.pdf", FileType.PDF, null, null));
        add(file("expenses/b.pdf", FileType.PDF, null, null));

        var known = inUnit(() -> files().known(List.of("expenses/a.pdf", "expenses/stranger.pdf")));

        assertThat(known).containsExactly("expenses/a.pdf");
        assertThat(inUnit(() -> files().known(List.of()))).isEmpty();
    }

    @Test
    void givenFiles_whenTotalled_thenNumberAndBytesAreThere() {
        assertThat(inUnit(() -> files().total())).isEqualTo(new StoredFiles.Total(0, 0));
        add(file("expenses/a.pdf", FileType.PDF, null, null));
        add(file("expenses/b.pdf", FileType.PDF, null, null));

        assertThat(inUnit(() -> files().total())).isEqualTo(new StoredFiles.Total(2, 2_000));
    }

    private void add(StoredFile file) {
        inUnit(() -> {
            files().add(file);
            return file;
        });
    }

    private static StoredFile file(
            String key, FileType type, @Nullable PictureSize picture, @Nullable AccountId uploadedBy) {
        return new StoredFile(
                FileKey.parse(key).orElseThrow(),
                key.startsWith("logos/") ? Folder.LOGOS.wire() + "/place-of-" + key.substring(6) : key,
                type,
                1_000,
                new byte[32],
                picture,
                uploadedBy,
                Instant.parse("2026-11-20T04:30:00.123456Z"));
    }
}
