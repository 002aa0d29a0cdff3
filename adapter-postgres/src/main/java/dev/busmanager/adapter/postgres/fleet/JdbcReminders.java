package dev.busmanager.adapter.postgres.fleet;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.fleet.in.CalendarEntry.Type;
import dev.busmanager.application.fleet.out.Reminders;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcReminders implements Reminders {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private static final String PAPERS = """
            select p.id, p.kind, p.bus_id, p.person_id, b.registration_number,
                   coalesce(b.bus_name, h.full_name) as holder_name, p.valid_until as day,
                   (select min(r.step) from paper_reminder r
                     where r.paper_id = p.id and r.day = p.valid_until) as last_step,
                   case when a.status = 'active' then a.id end as owner
            """ + PaperRows.FROM + """
              left join account a on a.id = h.account_id
             where p.valid_until <= :until and (p.valid_until, p.id) > (:after_day, :after_id)
            """ + " and " + PaperRows.IN_USE + " and " + PaperRows.IS_CURRENT + """

               and coalesce(b.status, 'active') <> 'inactive' and coalesce(a.status, 'active') <> 'inactive'
               and not exists (select from paper_reminder r
                                where r.paper_id = p.id and r.day = p.valid_until and r.step <= :last)
             order by p.valid_until, p.id
             limit :most
            """;

    private static final String TAXES = """
            select t.id, 'road_tax' as kind, t.bus_id, null::uuid as person_id, b.registration_number,
                   b.bus_name as holder_name, t.due_date as day,
                   (select min(r.step) from paper_reminder r
                     where r.tax_record_id = t.id and r.day = t.due_date) as last_step,
                   null::uuid as owner
              from bus_tax_record t
              join bus b on b.id = t.bus_id
             where t.due_date <= :until and (t.due_date, t.id) > (:after_day, :after_id)
               and t.paid_date is null and b.archived_at is null and b.status <> 'inactive'
               and not exists (select from paper_reminder r
                                where r.tax_record_id = t.id and r.day = t.due_date and r.step <= :last)
             order by t.due_date, t.id
             limit :most
            """;

    private final JdbcClient jdbc;

    JdbcReminders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Lapsing> lapsing(Type type, LocalDate until, int last, @Nullable Lapsing after, int most) {
        return jdbc.sql(type == Type.PAPER ? PAPERS : TAXES)
                .param("until", until)
                .param("after_day", after == null ? LocalDate.of(1, 1, 1) : after.day())
                .param("after_id", after == null ? BEFORE_ALL : after.id())
                .param("last", last)
                .param("most", most)
                .query((row, _) -> lapsing(type, row))
                .list();
    }

    @Override
    public boolean take(Lapsing lapsing, int step, Instant now) {
        return jdbc.sql("""
                        insert into paper_reminder (paper_id, tax_record_id, day, step, at)
                        values (:paper, :tax, :day, :step, :now)
                        on conflict do nothing
                        """)
                        .param("paper", lapsing.type() == Type.PAPER ? lapsing.id() : null)
                        .param("tax", lapsing.type() == Type.TAX ? lapsing.id() : null)
                        .param("day", lapsing.day())
                        .param("step", step)
                        .param("now", Columns.timestamp(now))
                        .update()
                > 0;
    }

    private static Lapsing lapsing(Type type, ResultSet row) throws SQLException {
        var owner = Columns.uuidOrNull(row, "owner");
        return new Lapsing(
                type,
                Columns.uuid(row, "id"),
                new PaperKind(row.getString("kind")),
                PaperRows.holderView(row),
                Columns.day(row, "day"),
                row.getObject("last_step", Integer.class),
                owner == null ? null : new AccountId(owner));
    }
}
