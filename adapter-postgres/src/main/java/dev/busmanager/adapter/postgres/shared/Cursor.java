package dev.busmanager.adapter.postgres.shared;

import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Reads a page of a list some hundred rows at a time, whatever its length; inside a transaction only. */
public final class Cursor {

    private static final int AT_A_TIME = 200;

    private Cursor() {}

    /**
     * @param select ends with the order; limit and offset are put behind it
     * @return how many rows the whole list has, when the page asks for it
     */
    public static <T> @Nullable Long read(
            JdbcClient jdbc,
            Conditions conditions,
            String select,
            Page page,
            RowMapper<T> mapper,
            LongSupplier count,
            RowSink<T> sink) {
        return read(jdbc, conditions, select, "", page, mapper, count, sink);
    }

    /** @param around what stands behind the page, where what belongs to its rows is looked up after they were cut out */
    public static <T> @Nullable Long read(
            JdbcClient jdbc,
            Conditions conditions,
            String select,
            String around,
            Page page,
            RowMapper<T> mapper,
            LongSupplier count,
            RowSink<T> sink) {
        planForValues(jdbc);
        conditions
                .on(jdbc, select + " limit :page_limit offset :page_offset" + around)
                .param("page_limit", page.limit())
                .param("page_offset", page.offset())
                .withFetchSize(AT_A_TIME)
                .query(row -> {
                    sink.row(mapper.mapRow(row, row.getRow()));
                });
        return page.counted() ? count.getAsLong() : null;
    }

    /**
     * Until the end of the transaction. A statement that came several times would else be planned once for all values,
     * and what finds three rows of one value reads the whole table for another.
     */
    public static void planForValues(JdbcClient jdbc) {
        jdbc.sql("set local plan_cache_mode = force_custom_plan").update();
    }
}
