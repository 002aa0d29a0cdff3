package dev.busmanager.adapter.rest.file;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpRange;

/** The part of a file that is asked for; readers of PDF ask for the end first. */
record Range(long from, long length) {

    private static final Range NONE = new Range(0, 0);

    /** All of it, unless exactly one part is asked for; nothing when there is no such part. */
    static Range asked(HttpServletRequest request, String etag, long size) {
        var whole = new Range(0, size);
        var header = request.getHeader(HttpHeaders.RANGE);
        var condition = request.getHeader(HttpHeaders.IF_RANGE);
        if (header == null || (condition != null && !condition.equals(etag))) return whole;
        try {
            var ranges = HttpRange.parseRanges(header);
            if (ranges.size() != 1) return whole;
            var from = ranges.getFirst().getRangeStart(size);
            var to = ranges.getFirst().getRangeEnd(size);
            return from > to ? NONE : new Range(from, to - from + 1);
        } catch (IllegalArgumentException _) {
            return whole;
        }
    }

    boolean isEmpty() {
        return length == 0;
    }

    String contentRange(long size) {
        return "bytes %d-%d/%d".formatted(from, from + length - 1, size);
    }
}
