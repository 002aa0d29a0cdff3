package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.RowSink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lists as {@link Lists} sends them, of any length: a page of usual size is answered from memory, a longer one goes
 * through the {@link Spool}.
 */
@Component
public class LongLists {

    private static final int DIRECT = 200;

    private final JsonMapper json;
    private final Spool spool;

    LongLists(JsonMapper json, Spool spool) {
        this.json = json;
        this.spool = spool;
    }

    /** Hands all rows to the sink and says how many the whole list has, if that was asked. */
    @FunctionalInterface
    public interface Reading<T> {
        @Nullable Long into(RowSink<T> sink);
    }

    /** @return nothing when the answer is on its way already */
    public <T, R> @Nullable ResponseEntity<List<R>> answer(Reading<T> reading, Function<T, R> toResponse) {
        try (var rows = new Collected<T, R>(toResponse, null)) {
            return rows.answer(reading.into(rows));
        } catch (NoPlace _) {
            // The list is longer than it looked. Its reader has given back his connection and may wait here.
            try (var rows = new Collected<T, R>(toResponse, spool.take())) {
                return rows.answer(reading.into(rows));
            }
        }
    }

    /** Ends a reading that cannot go on without a place in the spool. */
    private static final class NoPlace extends RuntimeException {}

    private final class Collected<T, R> implements RowSink<T>, AutoCloseable {

        private final Function<T, R> toResponse;
        private final List<R> first = new ArrayList<>();
        private Spool.@Nullable Place place;
        private Spool.@Nullable Sheet sheet;

        Collected(Function<T, R> toResponse, Spool.@Nullable Place place) {
            this.toResponse = toResponse;
            this.place = place;
        }

        @Override
        public void row(T row) {
            try {
                var response = toResponse.apply(row);
                if (sheet != null) write(sheet, response, ',');
                else if (first.size() < DIRECT) first.add(response);
                else unroll(response);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void unroll(R next) throws IOException {
            if (place == null) place = spool.tryTake();
            if (place == null) throw new NoPlace();
            var opened = place.sheet();
            sheet = opened;
            char before = '[';
            for (var each : first) {
                write(opened, each, before);
                before = ',';
            }
            write(opened, next, before);
            first.clear();
        }

        private void write(Spool.Sheet to, R response, char before) throws IOException {
            to.out().write(before);
            to.out().write(json.writeValueAsBytes(response));
        }

        private @Nullable ResponseEntity<List<R>> answer(@Nullable Long total) {
            if (sheet == null) return total == null ? ResponseEntity.ok(first) : Lists.answer(first, total);
            try {
                sheet.out().write(']');
                sheet.finish();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            send(sheet, MediaType.APPLICATION_JSON_VALUE, total);
            return null;
        }

        @Override
        public void close() {
            if (sheet != null) sheet.close();
            if (place != null) place.close();
        }
    }

    static void send(Spool.Sheet sheet, String contentType, @Nullable Long total) {
        var exchange = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        var response = exchange.getResponse();
        if (response == null) throw new IllegalStateException("There is nobody to answer");
        var accepted = exchange.getRequest().getHeader(HttpHeaders.ACCEPT_ENCODING);
        boolean compressed = accepted != null && accepted.contains("gzip");
        if (total != null) response.setHeader(Lists.TOTAL, total.toString());
        response.setContentType(contentType);
        response.addHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        try (var in = sheet.in(compressed)) {
            if (compressed) {
                response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
                response.setContentLengthLong(sheet.size());
            }
            in.transferTo(response.getOutputStream());
        } catch (IOException _) {
            // The caller has gone; there is nobody to tell.
        }
    }
}
