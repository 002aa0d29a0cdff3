package dev.busmanager.adapter.postgres.identity;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.identity.in.MyAccountUseCase.Me;
import dev.busmanager.application.identity.out.People;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.Person;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Language;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPeople implements People {

    private final JdbcClient jdbc;

    JdbcPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void add(Person person, Instant now) {
        jdbc.sql("""
                        insert into person (id, account_id, full_name, phone, address, avatar_url, workshop_id,
                                            created_at, updated_at)
                        values (:id, :account, :fullName, :phone, :address, :avatarUrl, :workshop, :now, :now)
                        """)
                .param("id", person.id().value())
                .param("account", person.account().value())
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
        jdbc.sql("delete from person where account_id = :account")
                .param("account", account.value())
                .update();
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
        return jdbc.sql("""
                        select id, account_id, full_name, phone, address, avatar_url, workshop_id
                          from person
                         where account_id = :account
                        """)
                .param("account", account.value())
                .query(JdbcPeople::toPerson)
                .optional();
    }

    @Override
    public Optional<Me> me(AccountId account) {
        return jdbc.sql("""
                        select a.id as account_id, p.id, a.email, p.full_name, a.role, a.language, p.phone, p.address,
                               p.avatar_url, p.workshop_id, a.version
                          from account a
                          join person p on p.account_id = a.id
                         where a.id = :account
                        """)
                .param("account", account.value())
                .query(JdbcPeople::toMe)
                .optional();
    }

    private static Person toPerson(ResultSet row, int number) throws SQLException {
        return new Person(
                new PersonId(Columns.uuid(row, "id")),
                new AccountId(Columns.uuid(row, "account_id")),
                new FullName(row.getString("full_name")),
                row.getString("phone"),
                row.getString("address"),
                row.getString("avatar_url"),
                Columns.uuidOrNull(row, "workshop_id"));
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
                row.getString("address"),
                row.getString("avatar_url"),
                Columns.uuidOrNull(row, "workshop_id"),
                new Version(row.getLong("version")));
    }
}
