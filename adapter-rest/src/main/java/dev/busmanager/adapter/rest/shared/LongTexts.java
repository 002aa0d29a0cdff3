package dev.busmanager.adapter.rest.shared;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.springframework.stereotype.Component;

/** Texts of any length, written to disk before the first byte is sent, as {@link LongLists} does with long lists. */
@Component
public class LongTexts {

    private final Spool spool;

    LongTexts(Spool spool) {
        this.spool = spool;
    }

    /** Whatever it throws is still told as a problem. */
    @FunctionalInterface
    public interface Writing {
        void to(OutputStream out) throws IOException;
    }

    public void answer(String contentType, Writing writing) {
        try (var place = spool.take();
                var sheet = place.sheet()) {
            writing.to(sheet.out());
            sheet.finish();
            LongLists.send(sheet, contentType, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
