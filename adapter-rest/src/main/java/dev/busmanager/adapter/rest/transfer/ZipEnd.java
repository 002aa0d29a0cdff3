package dev.busmanager.adapter.rest.transfer;

import dev.busmanager.domain.transfer.ImportException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The list of contents at the end of an archive, which is read into memory whole; a workbook has a few dozen parts, not
 * a hundred thousand.
 */
final class ZipEnd {

    private static final int SIZE = 22;
    private static final int MARK = 0x06054b50;
    private static final int COMMENT_MOST = 0xffff;
    private static final int CONTENTS_AT = 12;
    private static final int CONTENTS_MOST = 256 * 1024;

    private ZipEnd() {}

    static void require(Path file) throws IOException {
        try (var in = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(in.length(), SIZE + COMMENT_MOST);
            var bytes = new byte[length];
            in.seek(in.length() - length);
            in.readFully(bytes);
            var end = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - SIZE; at >= 0; at--) {
                if (end.getInt(at) != MARK) continue;
                if (Integer.toUnsignedLong(end.getInt(at + CONTENTS_AT)) > CONTENTS_MOST)
                    throw new ImportException.TooLarge();
                return;
            }
            throw new ImportException.NotATable();
        }
    }
}
