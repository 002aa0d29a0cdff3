package dev.busmanager.adapter.postgres.driver;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.application.driver.in.PersonView.Login;
import dev.busmanager.domain.driver.Confirmable;
import dev.busmanager.domain.driver.Licence;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Language;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** How a person stands in the tables. */
final class PersonRows {

    static final String FROM = """
              from person p
              left join account a on a.id = p.account_id
            """;

    static final String VIEW = """
            select p.id, p.full_name, p.phone, p.address, p.avatar_url, p.workshop_id,
                   d.licence_number, d.reported_number,
                   (select max(valid_until) from paper
                     where person_id = p.id and kind = 'licence' and state = 'valid') as licence_expiry,
                   (select valid_until from paper
                     where person_id = p.id and kind = 'licence' and state = 'reported'
                     order by id desc limit 1) as reported_expiry,
                   p.account_id, a.email, a.role, a.status, a.language,
                   a.password_hash is not null as has_access, a.last_sign_in_at,
                   p.created_at, p.updated_at, p.archived_at, p.version
            """
            + FROM
            + " left join driver d on d.person_id = p.id\n";

    private PersonRows() {}

    static PersonView view(ResultSet row, int number) throws SQLException {
        return new PersonView(
                new PersonId(Columns.uuid(row, "id")),
                row.getString("full_name"),
                row.getString("phone"),
                row.getString("address"),
                row.getString("avatar_url"),
                Columns.uuidOrNull(row, "workshop_id"),
                licence(row),
                login(row),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"),
                Columns.instantOrNull(row, "archived_at"),
                new Version(row.getLong("version")));
    }

    private static Licence licence(ResultSet row) throws SQLException {
        return new Licence(
                new Confirmable<>(row.getString("licence_number"), row.getString("reported_number")),
                new Confirmable<>(Columns.dayOrNull(row, "licence_expiry"), Columns.dayOrNull(row, "reported_expiry")));
    }

    private static @Nullable Login login(ResultSet row) throws SQLException {
        var account = Columns.uuidOrNull(row, "account_id");
        if (account == null) return null;
        return new Login(
                new AccountId(account),
                row.getString("email"),
                Role.ofWire(row.getString("role")),
                AccountStatus.ofWire(row.getString("status")),
                row.getBoolean("has_access"),
                Language.ofWire(row.getString("language")),
                Columns.instantOrNull(row, "last_sign_in_at"));
    }
}
