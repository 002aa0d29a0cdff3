package dev.busmanager.domain.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.domain.file.Inspection.Finding;
import dev.busmanager.domain.shared.Kind;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectionTest {

    static Stream<byte[]> picturesOfPhones() {
        return Stream.of(
                Pictures.jpeg(4032, 3024),
                Pictures.png(4032, 3024),
                Pictures.webp(4032, 3024),
                Pictures.lossyWebp(4032, 3024),
                Pictures.losslessWebp(4032, 3024));
    }

    @ParameterizedTest
    @MethodSource("picturesOfPhones")
    void givenPicture_whenItComesInPiecesOfAnySize_thenItsTypeAndSizeAreFound(byte[] picture) {
        var seed = System.nanoTime();
        var random = new Random(seed);

        for (int round = 0; round < 20; round++) {
            var finding = inspect(Folder.REPAIRS, picture, 1 + random.nextInt(round < 10 ? 7 : 9000));

            assertThat(finding.picture()).as("seed %d", seed).isEqualTo(new PictureSize(4032, 3024));
            assertThat(finding.size()).isEqualTo(picture.length);
            assertThat(finding.type().isPicture()).isTrue();
        }
    }

    @Test
    void givenPdf_whenSentAsReceipt_thenTaken() {
        assertThat(inspect(Folder.EXPENSES, Pictures.pdf(), 5).type()).isEqualTo(FileType.PDF);
    }

    @Test
    void givenPdf_whenSentAsPhotoOfARepair_thenRefusedAsWrongType() {
        assertThatExceptionOfType(FileException.WrongType.class)
                .isThrownBy(() -> inspect(Folder.REPAIRS, Pictures.pdf(), 100))
                .withMessageContaining("JPEG, PNG, WEBP")
                .matches(refusal -> refusal.kind() == Kind.WRONG_FILE_TYPE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>",
                "<html><!-- \u0089PNG\r\n\u001a\n -->",
                " \u0089PNG\r\n\u001a\n0000IHDR",
                "GIF89a/*%PDF-*/=1;alert(1)//",
                "junk before %PDF-1.7 is allowed by readers and not by us",
                "RIFF....WAVEfmt and so on, long enough",
                "PK\u0003\u0004 a zip that ends with a picture",
                "x"
            })
    void givenSomethingElse_whenItHidesAPicture_thenRefusedAsWrongType(String content) {
        assertThatExceptionOfType(FileException.WrongType.class)
                .isThrownBy(() -> inspect(Folder.EXPENSES, Pictures.text(content), 3));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heic", "heix", "hevc", "mif1", "msf1", "avif"})
    void givenPhotoOfAnIphone_whenSent_thenItsOwnerHearsWhatToDo(String brand) {
        assertThatExceptionOfType(FileException.Heic.class)
                .isThrownBy(() -> inspect(Folder.EXPENSES, Pictures.heic(brand), 8))
                .withMessageContaining("Most Compatible");
    }

    @ParameterizedTest
    @MethodSource("picturesOfPhones")
    void givenPicture_whenItsHeaderIsCutAnywhere_thenNeverTaken(byte[] picture) {
        var header = picture.length > 64 ? picture.length - 27 : 24;
        for (int length = 1; length < header; length += length < 100 || length > header - 20 ? 1 : 997) {
            var cut = Arrays.copyOf(picture, length);

            assertThatExceptionOfType(FileException.class)
                    .as("cut at %d", length)
                    .isThrownBy(() -> inspect(Folder.REPAIRS, cut, 4096))
                    .matches(refusal -> refusal instanceof FileException.Damaged
                            || refusal instanceof FileException.WrongType);
        }
    }

    static Stream<byte[]> bombs() {
        return Stream.of(
                Pictures.jpeg(65_535, 65_535),
                Pictures.png(Integer.MAX_VALUE, Integer.MAX_VALUE),
                Pictures.png(50_001, 1_000),
                Pictures.webp(16_384, 16_384),
                Pictures.losslessWebp(16_384, 16_384),
                Pictures.lossyWebp(16_383, 16_383));
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void givenPictureThatUnfoldsIntoTooManyPixels_whenSent_thenRefused(byte[] bomb) {
        assertThatExceptionOfType(FileException.TooManyPixels.class)
                .isThrownBy(() -> inspect(Folder.REPAIRS, bomb, 4096));
    }

    @Test
    void givenFiftyMegapixels_whenSent_thenTaken() {
        assertThat(inspect(Folder.REPAIRS, Pictures.png(50_000, 1_000), 64).picture()).isNotNull();
    }

    @Test
    void givenPictureWithoutExtent_whenSent_thenRefusedAsDamaged() {
        assertThatExceptionOfType(FileException.Damaged.class)
                .isThrownBy(() -> inspect(Folder.REPAIRS, Pictures.jpeg(0, 100), 64));
        assertThatExceptionOfType(FileException.Damaged.class)
                .isThrownBy(() -> inspect(Folder.REPAIRS, Pictures.png(-1, 100), 64));
    }

    @Test
    void givenEndlessSegments_whenNoSizeComes_thenTheSearchIsGivenUp() {
        var endless = new byte[6 * 1024 * 1024];
        for (int i = 0; i < endless.length; i += 4) {
            endless[i] = (byte) 0xff;
            endless[i + 1] = (byte) 0xe2;
            endless[i + 3] = 2;
        }
        endless[1] = (byte) 0xd8;
        endless[2] = (byte) 0xff;
        endless[3] = (byte) 0xd8;

        assertThatExceptionOfType(FileException.Damaged.class)
                .isThrownBy(() -> inspect(Folder.REPAIRS, endless, 8192));
    }

    @Test
    void givenLargestSize_whenOneByteMoreComes_thenRefusedAtThatByte() {
        var logo = Pictures.padded(Pictures.png(10, 10), 2 * 1024 * 1024, 1);
        var inspection = new Inspection(Folder.LOGOS);
        inspection.take(logo, 0, logo.length);

        assertThat(inspection.end().size()).isEqualTo(logo.length);
        assertThatExceptionOfType(FileException.TooLarge.class)
                .isThrownBy(() -> inspection.take(logo, 0, 1))
                .withMessageContaining("2 MB");
    }

    @Test
    void givenNoByteAtAll_whenSent_thenRefusedAsEmpty() {
        assertThatExceptionOfType(FileException.Empty.class)
                .isThrownBy(() -> inspect(Folder.EXPENSES, new byte[0], 1));
    }

    private static Finding inspect(Folder folder, byte[] content, int piece) {
        var inspection = new Inspection(folder);
        for (int at = 0; at < content.length; at += piece)
            inspection.take(content, at, Math.min(piece, content.length - at));
        return inspection.end();
    }
}
