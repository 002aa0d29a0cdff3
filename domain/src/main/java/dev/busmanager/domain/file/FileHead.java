package dev.busmanager.domain.file;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/** The first bytes of a file, which say what it is and, for most pictures, how large. */
final class FileHead {

    /** Enough for every signature, and for the sizes of PNG and WebP. */
    static final int LENGTH = 32;

    /** Brands of the container in which phones put HEIF pictures; AVIF is of the same family and as little shown. */
    private static final Set<String> HEIF_BRANDS =
            Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "hevm", "hevs", "mif1", "msf1", "avif", "avis");

    private final byte[] bytes = new byte[LENGTH];
    private int length;

    boolean isFull() {
        return length == LENGTH;
    }

    /** @return how many of them belonged to the head */
    int take(byte[] from, int offset, int count) {
        var taken = Math.min(count, LENGTH - length);
        System.arraycopy(from, offset, bytes, length, taken);
        length += taken;
        return taken;
    }

    /** A JPEG's walk begins at its first byte, which has gone by already. */
    void replay(JpegHeader jpeg) {
        jpeg.take(bytes, 0, length);
    }

    /** @throws FileException.Heic when it is one, so that its owner hears what to do */
    Optional<FileType> type() {
        if (text(4, 4).equals("ftyp") && HEIF_BRANDS.contains(text(8, 4))) throw new FileException.Heic();
        if (startsWith(0xff, 0xd8, 0xff)) return Optional.of(FileType.JPEG);
        if (startsWith(0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n')) return Optional.of(FileType.PNG);
        if (text(0, 4).equals("RIFF") && text(8, 4).equals("WEBP")) return Optional.of(FileType.WEBP);
        if (text(0, 5).equals("%PDF-")) return Optional.of(FileType.PDF);
        return Optional.empty();
    }

    PictureSize pngSize() {
        if (length < 24 || !text(12, 4).equals("IHDR")) throw new FileException.Damaged();
        return new PictureSize(bigEndian(16), bigEndian(20));
    }

    PictureSize webpSize() {
        if (length < 30) throw new FileException.Damaged();
        return switch (text(12, 4)) {
            case "VP8X" -> new PictureSize(littleEndian(24, 3) + 1, littleEndian(27, 3) + 1);
            case "VP8L" -> {
                if (at(20) != 0x2f) throw new FileException.Damaged();
                var packed = littleEndian(21, 4);
                yield new PictureSize((packed & 0x3fff) + 1, (packed >>> 14 & 0x3fff) + 1);
            }
            case "VP8 " -> {
                if (at(23) != 0x9d || at(24) != 0x01 || at(25) != 0x2a) throw new FileException.Damaged();
                yield new PictureSize(littleEndian(26, 2) & 0x3fff, littleEndian(28, 2) & 0x3fff);
            }
            default -> throw new FileException.Damaged();
        };
    }

    private boolean startsWith(int... values) {
        if (length < values.length) return false;
        for (int i = 0; i < values.length; i++) if (at(i) != values[i]) return false;
        return true;
    }

    private String text(int from, int count) {
        return from + count > length ? "" : new String(bytes, from, count, StandardCharsets.ISO_8859_1);
    }

    private int at(int index) {
        return bytes[index] & 0xff;
    }

    private int bigEndian(int from) {
        return at(from) << 24 | at(from + 1) << 16 | at(from + 2) << 8 | at(from + 3);
    }

    private int littleEndian(int from, int count) {
        var value = 0;
        for (int i = count - 1; i >= 0; i--) value = value << 8 | at(from + i);
        return value;
    }
}
