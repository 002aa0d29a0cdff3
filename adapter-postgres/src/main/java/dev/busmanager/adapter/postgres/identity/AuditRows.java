package dev.busmanager.adapter.postgres.identity;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Json;
import dev.busmanager.application.identity.in.AuditQueries.Audited;
import dev.busmanager.application.identity.in.AuditQueries.AuditView;
import dev.busmanager.domain.identity.AccountId;
import java.sql.ResultSet;
import java.sql.SQLException;

/** How an entry of the audit trail is read together with what its record is called. */
final class AuditRows {

    /** Stands before the entries, which are cut to a page first: names are looked up for what is shown only. */
    static final String BEFORE = """
            select e.id, e.at, e.actor_kind, e.account_id, doer.full_name, e.feature, e.kind, e.action, e.subject,
                   e.before::text as before, e.after::text as after,
                   coalesce(b.registration_number, owner.full_name, p.full_name, o.full_name, r.route_name, w.org_name,
                            c.name, i.name, tr.trip_number, former.name) as record_name,
                   coalesce(pa.kind, to_char(coalesce(t.due_date, ab.from_day), 'YYYY-MM-DD')) as record_part,
                   coalesce(pa.id, ab.id, ti.id, b.id, p.id, o.id, r.id, w.id, c.id, i.id, tr.id) as record_page
              from (select * from audit_entry e
            """;

    static final String AFTER = """
                   ) e
              cross join lateral (
                   select case when e.subject ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then e.subject::uuid end as id
                   ) s
              left join person doer on doer.account_id = e.account_id
              left join paper pa on e.kind = 'paper' and pa.id = s.id
              left join bus_tax_record t on e.kind = 'tax_record' and t.id = s.id
              left join absence ab on e.kind = 'absence' and ab.id = s.id
              left join timetable ti on e.kind = 'timetable' and ti.id = s.id
              left join trip tr on e.kind = 'trip' and tr.id = s.id
              left join bus b on b.id = case e.kind when 'bus' then s.id when 'paper' then pa.bus_id
                                                    when 'tax_record' then t.bus_id when 'absence' then ab.bus_id end
              left join person owner on owner.id = pa.person_id
              left join person p on p.id = case e.kind when 'person' then s.id when 'absence' then ab.driver_id end
              left join person o on e.kind = 'account'
                                and o.account_id = case e.action when 'signed_out' then e.account_id else s.id end
              left join route r on r.id = case e.kind when 'route' then s.id when 'timetable' then ti.route_id end
              left join workshop w on e.kind = 'workshop' and w.id = s.id
              left join expense_category c on e.kind = 'expense_category' and c.id = s.id
              left join import_batch i on e.kind = 'import' and i.id = s.id
              left join lateral (
                   select coalesce(m.members ->> 'registration_number', m.members ->> 'full_name',
                                   m.members ->> 'route_name', m.members ->> 'org_name', m.members ->> 'name',
                                   m.members ->> 'trip_number', m.members ->> 'route', m.members ->> 'bus',
                                   m.members ->> 'driver') as name
                     from audit_entry f
                    cross join lateral (select f.before || f.after as members) m
                    where f.subject = e.subject and f.kind = e.kind and f.action in ('added', 'removed')
                    order by f.at desc, f.id desc
                    limit 1
                   ) former on coalesce(b.id, p.id, o.id, r.id, w.id, c.id, i.id, tr.id) is null
            """
            + " order by e.at desc, e.id desc";

    private AuditRows() {}

    static AuditView view(ResultSet row, Json json) throws SQLException {
        var account = Columns.uuidOrNull(row, "account_id");
        return new AuditView(
                Columns.uuid(row, "id"),
                Columns.instant(row, "at"),
                row.getString("actor_kind"),
                account == null ? null : new AccountId(account),
                row.getString("full_name"),
                row.getString("feature"),
                row.getString("kind"),
                row.getString("action"),
                row.getString("subject"),
                new Audited(
                        row.getString("record_name"),
                        row.getString("record_part"),
                        Columns.uuidOrNull(row, "record_page")),
                json.members(row.getString("before")),
                json.members(row.getString("after")));
    }
}
