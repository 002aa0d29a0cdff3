package dev.busmanager.adapter.rest.http;

/**
 * One request in the log. The query is left out: it may hold signatures and what people searched for.
 *
 * @param bytes length of the body that came in, -1 when unknown
 */
public record RequestLine(String id, String method, String path, int status, long millis, long bytes) {

    @Override
    public String toString() {
        return "%s %s %d in %d ms".formatted(method, path, status, millis);
    }
}
