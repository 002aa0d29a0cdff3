import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * One request, ready to be sent.
 *
 * @param kind what is told about it in the report
 * @param parts what goes over the wire, one after another
 */
record Call(String kind, ByteBuffer[] parts) {

    static Call of(String kind, String request) {
        return new Call(kind, new ByteBuffer[] {ByteBuffer.wrap(request.getBytes(StandardCharsets.UTF_8))});
    }

    /** With a large body in the middle, which all calls share. */
    static Call of(String kind, String before, ByteBuffer middle, String after) {
        return new Call(kind, new ByteBuffer[] {
            ByteBuffer.wrap(before.getBytes(StandardCharsets.UTF_8)),
            middle.duplicate(),
            ByteBuffer.wrap(after.getBytes(StandardCharsets.UTF_8))
        });
    }
}
