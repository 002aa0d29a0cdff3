import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Reads one HTTP answer as it comes in. Of the body only the end is of interest. */
final class Answer {

    private enum Part {
        HEAD,
        LENGTH,
        CHUNK_SIZE,
        CHUNK,
        CHUNK_END,
        TRAILER,
        DONE
    }

    private final byte[] line = new byte[8 * 1024];
    private int lineLength;
    private Part part = Part.HEAD;
    private int status;
    private boolean closes;
    private boolean chunked;
    private long left;

    void begin() {
        part = Part.HEAD;
        lineLength = 0;
        status = 0;
        closes = false;
        chunked = false;
        left = 0;
    }

    int status() {
        return status;
    }

    /** Whether the server hangs up after this. */
    boolean closes() {
        return closes;
    }

    /** @return whether the answer is complete now */
    boolean take(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining() && part != Part.DONE) {
            switch (part) {
                case LENGTH -> skip(bytes, Part.DONE);
                case CHUNK -> skip(bytes, Part.CHUNK_END);
                default -> {
                    if (lineComplete(bytes)) take(new String(line, 0, lineLength, StandardCharsets.ISO_8859_1));
                }
            }
        }
        return part == Part.DONE;
    }

    private void skip(ByteBuffer bytes, Part next) {
        var count = (int) Math.min(left, bytes.remaining());
        bytes.position(bytes.position() + count);
        left -= count;
        if (left == 0) part = next;
    }

    private boolean lineComplete(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            var next = bytes.get();
            if (next == '\n') return true;
            if (lineLength == line.length) throw new IOException("a line without end");
            if (next != '\r') line[lineLength++] = next;
        }
        return false;
    }

    private void take(String text) {
        lineLength = 0;
        switch (part) {
            case HEAD -> {
                if (text.isEmpty()) headEnds();
                else header(text);
            }
            case CHUNK_SIZE -> {
                left = Long.parseLong(text.split(";")[0].strip(), 16);
                part = left == 0 ? Part.TRAILER : Part.CHUNK;
            }
            case CHUNK_END -> part = Part.CHUNK_SIZE;
            case TRAILER -> {
                if (text.isEmpty()) part = Part.DONE;
            }
            default -> throw new IllegalStateException(part.toString());
        }
    }

    private void header(String text) {
        if (status == 0) {
            status = Integer.parseInt(text.substring(9, 12));
            return;
        }
        // Most headers do not matter and are not even turned to lower case.
        switch (text.charAt(0) | 0x20) {
            case 'c' -> {
                var lower = text.toLowerCase(Locale.ROOT);
                if (lower.startsWith("content-length:"))
                    left = Long.parseLong(lower.substring(15).strip());
                else if (lower.equals("connection: close")) closes = true;
            }
            case 't' -> chunked |= text.equalsIgnoreCase("transfer-encoding: chunked");
            default -> {}
        }
    }

    private void headEnds() {
        if (status == 100) status = 0;
        else if (chunked) part = Part.CHUNK_SIZE;
        else part = left == 0 ? Part.DONE : Part.LENGTH;
    }
}
