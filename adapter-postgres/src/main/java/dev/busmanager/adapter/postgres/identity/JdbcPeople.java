package dev.busmanager.adapter.postgres.identity;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.identity.in.MyAccountUseCase.Me;
import dev.busmanager.application.identity.out.People;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.IdentityException;
import dev.busmanager.domain.identity.Person;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.IdTakenException;
import dev.busmanager.domain.shared.Language;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeople implements People {

    private static final String PERSON = """
            select id, account_id, full_name, phone, address, avatar_url, workshop_id, archived_at, version
              from person
            """;

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Person person, Instant now) {
        try {
            insert(person, now);
        } catch (DuplicateKeyException _) {
            throw new IdTakenException();
        }
    }

    private void insert(Person person, Instant now) {
        jdbc.sql("""
                        insert into person (id, account_id, full_name, phone, address, avatar_url, workshop_id,
                                            created_at, updated_at)
                        values (:id, :account, :fullName, :phone, :address, :avatarUrl, :workshop, :now, :now)
                        """)
                .param("id", person.id().value())
                .param("account", person.account() == null ? null : person.account().value())
                .param("fullName", person.fullName().text())
                .param("phone", person.phone())
                .param("address", person.address())
                .param("avatarUrl", person.avatarUrl())
                .param("workshop", person.workshop())
                .param("now", Columns.timestamp(now))
                .update();
    }

    @Override
    public void removeOf(AccountId account) {
        try {
            jdbc.sql("delete from person where account_id = :account")
                    .param("account", account.value())
                    .update();
        } catch (DataIntegrityViolationException _) {
            throw new IdentityException.HasRecords();
        }
    }

    @Override
    public void rename(AccountId account, FullName next, Instant now) {
        jdbc.sql("""
                        update person
                           set full_name = :fullName, updated_at = :now, version = version + 1
                         where account_id = :account
                        """)
                .param("fullName", next.text())
                .param("now", Columns.timestamp(now))
                .param("account", account.value())
                .update();
    }

    @Override
    public Optional<Person> of(AccountId account) {
        return jdbc.sql(PERSON + "where account_id = :account")
                .param("account", account.value())
                .query(JdbcPeople::toPerson)
                .optional();
    }

    @Override
    public Optional<Person> lock(PersonId id) {
        return jdbc.sql(PERSON + "where id = :id for no key update")
                .param("id", id.value())
                .query(JdbcPeople::toPerson)
                .optional();
    }

    @Override
    public void update(Person person, Instant now) {
        int rows = jdbc.sql("""
                        update person
                           set full_name = :fullName, phone = :phone, address = :address, archived_at = :archivedAt,
                               updated_at = :now, version = version + 1
                         where id = :id
                           and version = :version
                        """)
                .param("id", person.id().value())
                .param("fullName", person.fullName().text())
                .param("phone", person.phone())
                .param("address", person.address())
                .param("archivedAt", Columns.timestamp(person.archivedAt()))
                .param("now", Columns.timestamp(now))
                .param("version", person.version().number())
                .update();
        if (rows == 0) throw new StaleException(person.version(), person.version().next());
    }

    @Override
    public void remove(PersonId id) {
        jdbc.sql("delete from person where id = :id").param("id", id.value()).update();
    }

    @Override
    public void comeBack(AccountId account, Instant now) {
        jdbc.sql("""
                        update person
                           set archived_at = null, updated_at = :now, version = version + 1
                         where account_id = :account
                           and archived_at is not null
                        """)
                .param("account", account.value())
                .param("now", Columns.timestamp(now))
                .update();
    }

    @Override
    public Optional<Me> me(AccountId account) {
        return jdbc.sql("""
                        select a.id as account_id, p.id, a.email, p.full_name, a.role, a.language, p.phone,
                               coalesce(d.reported_number, d.licence_number) as licence_number,
                               (select valid_until from paper
                                 where person_id = p.id and kind = 'licence' and state in ('valid', 'reported')
                                 order by (state = 'valid'), valid_until desc limit 1) as licence_expiry,
                               p.address, p.avatar_url, p.workshop_id, a.version
                          from account a
                          join person p on p.account_id = a.id
                          left join driver d on d.person_id = p.id
                         where a.id = :account
                        """)
                .param("account", account.value())
                .query(JdbcPeople::toMe)
                .optional();
    }

    private static Person toPerson(ResultSet row, int number) throws SQLException {
        var account = Columns.uuidOrNull(row, "account_id");
        return new Person(
                new PersonId(Columns.uuid(row, "id")),
                account == null ? null : new AccountId(account),
                new FullName(row.getString("full_name")),
                row.getString("phone"),
                row.getString("address"),
                row.getString("avatar_url"),
                Columns.uuidOrNull(row, "workshop_id"),
                Columns.instantOrNull(row, "archived_at"),
                new Version(row.getLong("version")));
    }

    private static Me toMe(ResultSet row, int number) throws SQLException {
        return new Me(
                new AccountId(Columns.uuid(row, "account_id")),
                new PersonId(Columns.uuid(row, "id")),
                row.getString("email"),
                row.getString("full_name"),
                Role.ofWire(row.getString("role")),
                Language.ofWire(row.getString("language")),
                row.getString("phone"),
                row.getString("licence_number"),
                Columns.dayOrNull(row, "licence_expiry"),
                row.getString("address"),
                row.getString("avatar_url"),
                Columns.uuidOrNull(row, "workshop_id"),
                new Version(row.getLong("version")));
    }
}
