package dev.busmanager.domain.file;

import org.jspecify.annotations.Nullable;

/**
 * Walks over the segments of a JPEG as its bytes come by, until the one that holds the size. Photos carry profiles and
 * small copies of themselves before it, far more than one wants to hold: the walk holds single bytes only.
 */
final class JpegHeader {

    /** Whatever a camera puts in front, it is less than this. */
    private static final long LONGEST = 4 * 1024 * 1024;

    private enum Expect {
        MARKER_START,
        MARKER,
        LENGTH_HIGH,
        LENGTH_LOW,
        SKIPPED,
        FRAME
    }

    private Expect expect = Expect.MARKER_START;
    private int marker;
    private int length;
    private final int[] frame = new int[5];
    private int inFrame;
    private long seen;
    private @Nullable PictureSize size;

    void take(byte[] bytes, int from, int to) {
        for (int i = from; i < to && size == null; i++) {
            if (++seen > LONGEST) throw new FileException.Damaged();
            if (expect == Expect.SKIPPED) {
                var skipped = Math.min(length, to - i);
                length -= skipped;
                seen += skipped - 1;
                i += skipped - 1;
                if (length == 0) expect = Expect.MARKER_START;
            } else {
                take(bytes[i] & 0xff);
            }
        }
    }

    PictureSize size() {
        if (size == null) throw new FileException.Damaged();
        return size;
    }

    private void take(int value) {
        switch (expect) {
            case MARKER_START -> {
                if (value != 0xff) throw new FileException.Damaged();
                expect = Expect.MARKER;
            }
            case MARKER -> {
                marker = value;
                // Fill bytes may stand before a marker; some markers stand alone.
                if (value != 0xff) expect = standsAlone(value) ? Expect.MARKER_START : Expect.LENGTH_HIGH;
                if (value == 0x00 || value == 0xd9 || value == 0xda) throw new FileException.Damaged();
            }
            case LENGTH_HIGH -> {
                length = value << 8;
                expect = Expect.LENGTH_LOW;
            }
            case LENGTH_LOW -> {
                length = (length | value) - 2;
                if (length < 0 || (isFrame(marker) && length < frame.length)) throw new FileException.Damaged();
                expect = isFrame(marker) ? Expect.FRAME : length == 0 ? Expect.MARKER_START : Expect.SKIPPED;
            }
            case FRAME -> {
                frame[inFrame++] = value;
                if (inFrame == frame.length)
                    size = new PictureSize(frame[3] << 8 | frame[4], frame[1] << 8 | frame[2]);
            }
            case SKIPPED -> throw new IllegalStateException();
        }
    }

    private static boolean standsAlone(int marker) {
        return marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    }

    /** Start of frame, of whatever coding; three of the numbers between mean something else. */
    private static boolean isFrame(int marker) {
        return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
    }
}
