package dev.busmanager.adapter.rest.transfer;

import dev.busmanager.domain.transfer.ImportException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * What comes out of an archive, as much of it as may be. A parser holds a whole tag in memory, so that one of these is
 * bounded as well.
 */
final class BoundedXml extends FilterInputStream {

    private static final long UNPACKED_MOST = 50L * 1024 * 1024;
    private static final int TAG_MOST = 32 * 1024;

    private final Budget budget;
    private int tag = -1;

    BoundedXml(InputStream in, Budget budget) {
        super(in);
        this.budget = budget;
    }

    /** Of all parts of one file together. */
    static final class Budget {
        private long left = UNPACKED_MOST;
    }

    @Override
    public int read() throws IOException {
        var single = new byte[1];
        return read(single, 0, 1) < 0 ? -1 : single[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = super.read(bytes, offset, length);
        budget.left -= Math.max(count, 0);
        if (budget.left < 0) throw new ImportException.TooLarge();
        for (int i = offset; i < offset + count; i++) {
            if (bytes[i] == '>') tag = -1;
            else if (bytes[i] == '<') tag = 0;
            else if (tag >= 0 && ++tag > TAG_MOST) throw new ImportException.TooLarge();
        }
        return count;
    }
}
