package dev.busmanager.adapter.postgres.fleet;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.fleet.in.CalendarEntry;
import dev.busmanager.application.fleet.out.Calendar;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.domain.fleet.PaperKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCalendar implements Calendar {

    private static final int AT_A_TIME = 200;

    private static final String ENTRIES = """
            select 'paper' as type, p.id, p.kind, p.bus_id, p.person_id, b.registration_number,
                   coalesce(b.bus_name, h.full_name) as holder_name, p.valid_until as day, p.updated_at, p.version
            """ + PaperRows.FROM + """
             where p.valid_until between :papers_from and :papers_to
            """ + " and " + PaperRows.IN_USE + " and " + PaperRows.IS_CURRENT + """

            union all
            select 'tax', t.id, 'road_tax', t.bus_id, null, b.registration_number, b.bus_name, t.due_date,
                   t.updated_at, t.version
              from bus_tax_record t
              join bus b on b.id = t.bus_id
             where t.due_date between :taxes_from and :taxes_to
               and t.paid_date is null and b.archived_at is null
             order by day, type, kind, registration_number, id
            """;

    private final JdbcClient jdbc;

    JdbcCalendar(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void read(Span papers, Span taxes, RowSink<CalendarEntry> sink) {
        jdbc.sql(ENTRIES)
                .param("papers_from", papers.from())
                .param("papers_to", papers.to())
                .param("taxes_from", taxes.from())
                .param("taxes_to", taxes.to())
                .withFetchSize(AT_A_TIME)
                .query(row -> {
                    sink.row(entry(row));
                });
    }

    private static CalendarEntry entry(ResultSet row) throws SQLException {
        return new CalendarEntry(
                CalendarEntry.Type.valueOf(row.getString("type").toUpperCase(Locale.ROOT)),
                Columns.uuid(row, "id"),
                new PaperKind(row.getString("kind")),
                PaperRows.holderView(row),
                Columns.day(row, "day"),
                Columns.instant(row, "updated_at"),
                row.getLong("version"));
    }
}
