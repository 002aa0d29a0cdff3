package dev.busmanager.adapter.postgres.repair;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.repair.in.WorkshopUser;
import dev.busmanager.application.repair.in.WorkshopView;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.repair.Workshop;
import dev.busmanager.domain.repair.WorkshopCode;
import dev.busmanager.domain.repair.WorkshopId;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a workshop stands in the tables. */
final class WorkshopRows {

    static final String WORKSHOP = """
            select w.id, w.org_code, w.org_name, w.contact_person, w.phone, w.email, w.address, w.is_active,
                   w.archived_at, w.version
              from workshop w
            """;

    /** With all who can sign in for it, in the same statement. */
    static final String VIEW = """
            select w.id, w.org_code, w.org_name, w.contact_person, w.phone, w.email, w.address, w.is_active,
                   w.archived_at, w.created_at, w.updated_at, w.version, u.accounts, u.names, u.emails
              from workshop w
              left join lateral (
                   select array_agg(a.id order by lower(p.full_name), a.id) as accounts,
                          array_agg(p.full_name order by lower(p.full_name), a.id) as names,
                          array_agg(a.email order by lower(p.full_name), a.id) as emails
                     from person p
                     join account a on a.id = p.account_id
                    where p.workshop_id = w.id and p.archived_at is null
                      and a.role = 'repair_org' and a.status = 'active') u on true
            """;

    private WorkshopRows() {}

    static WorkshopView view(ResultSet row, int number) throws SQLException {
        return new WorkshopView(
                workshop(row, number),
                users(row),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }

    private static List<WorkshopUser> users(ResultSet row) throws SQLException {
        var accounts = row.getArray("accounts");
        if (accounts == null) return List.of();
        var ids = (UUID[]) accounts.getArray();
        var names = (String[]) row.getArray("names").getArray();
        var emails = (String[]) row.getArray("emails").getArray();
        var users = new ArrayList<WorkshopUser>();
        for (int i = 0; i < ids.length; i++)
            users.add(new WorkshopUser(new AccountId(ids[i]), names[i], emails[i]));
        return users;
    }

    static Workshop workshop(ResultSet row, int number) throws SQLException {
        return new Workshop(
                new WorkshopId(Columns.uuid(row, "id")),
                new WorkshopCode(row.getString("org_code")),
                row.getString("org_name"),
                row.getString("contact_person"),
                row.getString("phone"),
                row.getString("email"),
                row.getString("address"),
                row.getBoolean("is_active"),
                Columns.instantOrNull(row, "archived_at"),
                new Version(row.getLong("version")));
    }

    static JdbcClient.StatementSpec parameters(Workshop workshop, Instant now, JdbcClient.StatementSpec statement) {
        return statement
                .param("id", workshop.id().value())
                .param("code", workshop.code().text())
                .param("name", workshop.name())
                .param("contact", workshop.contactPerson())
                .param("phone", workshop.phone())
                .param("email", workshop.email())
                .param("address", workshop.address())
                .param("active", workshop.active())
                .param("archivedAt", Columns.timestamp(workshop.archivedAt()))
                .param("now", Columns.timestamp(now));
    }
}
