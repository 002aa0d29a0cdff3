package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.Rows;
import dev.busmanager.domain.shared.Version;
import java.util.List;
import java.util.function.Function;
import org.springframework.http.ResponseEntity;

/** Lists are bare arrays on the wire; how many rows the whole list has stands in a header, unless total=false. */
public final class Lists {

    public static final String TOTAL = "X-Total-Count";

    private Lists() {}

    public static <T> ResponseEntity<List<T>> answer(List<T> rows, long total) {
        return ResponseEntity.ok().header(TOTAL, Long.toString(total)).body(rows);
    }

    /** A list that is complete, and changed as a whole. */
    public static <T> ResponseEntity<List<T>> answer(List<T> rows, Version version) {
        return ResponseEntity.ok()
                .header(TOTAL, Long.toString(rows.size()))
                .eTag(EntityTags.of(version))
                .body(rows);
    }

    public static <T, R> ResponseEntity<List<R>> answer(Rows<T> page, Function<T, R> toResponse) {
        var rows = page.rows().stream().map(toResponse).toList();
        return page.total() == null ? ResponseEntity.ok(rows) : answer(rows, page.total());
    }
}
