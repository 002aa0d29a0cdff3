package dev.busmanager.adapter.postgres.identity;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.application.identity.in.AccountQueries.Filter;
import dev.busmanager.application.identity.in.AccountQueries.Order;
import dev.busmanager.application.identity.in.AccountView;
import dev.busmanager.application.identity.out.Accounts;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.domain.identity.Account;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.identity.IdentityException;
import dev.busmanager.domain.identity.PasswordHash;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Language;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAccounts implements Accounts {

    private static final String ACCOUNT = """
            select id, email, password_hash, role, status, language, password_changed_at, version
              from account
            """;

    private static final String VIEW = """
            select a.id, p.id as person_id, a.email, p.full_name, a.role, a.status,
                   a.password_hash is not null as has_access, a.last_sign_in_at, a.created_at, a.version
              from account a
              join person p on p.account_id = a.id
            """;

    private static final String FILTERED = """
             where (:search::text is null or lower(p.full_name) like lower(:search)
                    or lower(a.email) like lower(:search))
               and (:status::text is null or a.status = :status)
               and (:role::text is null or a.role = :role)
            """;

    private final JdbcClient jdbc;
    private final Locks locks;

    JdbcAccounts(JdbcClient jdbc, Locks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    @Override
    public Optional<Account> find(AccountId id) {
        return jdbc.sql(ACCOUNT + "where id = :id")
                .param("id", id.value())
                .query(JdbcAccounts::toAccount)
                .optional();
    }

    @Override
    public Optional<Account> findByEmail(EmailAddress email) {
        return jdbc.sql(ACCOUNT + "where lower(email) = lower(:email)")
                .param("email", email.text())
                .query(JdbcAccounts::toAccount)
                .optional();
    }

    /** Its key stays free: each keyed call refers to it by a row of its own, and two would wait for each other. */
    @Override
    public Optional<Account> lock(AccountId id) {
        return jdbc.sql(ACCOUNT + "where id = :id for no key update")
                .param("id", id.value())
                .query(JdbcAccounts::toAccount)
                .optional();
    }

    @Override
    public void add(Account account, Instant now) {
        try {
            jdbc.sql("""
                            insert into account (id, email, password_hash, role, status, language, password_changed_at,
                                                 created_at, updated_at, version)
                            values (:id, :email, :hash, :role, :status, :language, :passwordChangedAt,
                                    :now, :now, :version)
                            """)
                    .param("id", account.id().value())
                    .param("email", account.email() == null ? null : account.email().text())
                    .param("hash", account.password() == null ? null : account.password().text())
                    .param("role", account.role().wire())
                    .param("status", account.status().wire())
                    .param("language", account.language().wire())
                    .param("passwordChangedAt", Columns.timestamp(account.passwordChangedAt()))
                    .param("now", Columns.timestamp(now))
                    .param("version", account.version().number())
                    .update();
        } catch (DuplicateKeyException _) {
            throw new IdentityException.EmailTaken();
        }
    }

    @Override
    public Account update(Account account, Instant now) {
        int rows;
        try {
            rows = updated(account, now);
        } catch (DuplicateKeyException _) {
            throw new IdentityException.EmailTaken();
        }
        if (rows == 0) throw new StaleException(account.version(), account.version().next());
        return find(account.id()).orElseThrow(IdentityException.NoSuchAccount::new);
    }

    private int updated(Account account, Instant now) {
        return jdbc.sql("""
                        update account
                           set email = :email, password_hash = :hash, role = :role, status = :status, language = :language,
                               password_changed_at = :passwordChangedAt, updated_at = :now, version = version + 1
                         where id = :id
                           and version = :version
                        """)
                .param("email", account.email() == null ? null : account.email().text())
                .param("hash", account.password() == null ? null : account.password().text())
                .param("role", account.role().wire())
                .param("status", account.status().wire())
                .param("language", account.language().wire())
                .param("passwordChangedAt", Columns.timestamp(account.passwordChangedAt()))
                .param("now", Columns.timestamp(now))
                .param("id", account.id().value())
                .param("version", account.version().number())
                .update();
    }

    @Override
    public void signedIn(AccountId id, Instant now) {
        jdbc.sql("update account set last_sign_in_at = :now where id = :id")
                .param("now", Columns.timestamp(now))
                .param("id", id.value())
                .update();
    }

    @Override
    public void remove(AccountId id) {
        jdbc.sql("delete from account where id = :id").param("id", id.value()).update();
    }

    @Override
    public int countActiveOffice() {
        locks.take("count of the office");
        return jdbc.sql("select count(*) from account where role = 'admin' and status = 'active'"
                        + " and password_hash is not null")
                .query(Integer.class)
                .single();
    }

    @Override
    public boolean isEmptyOfOffice() {
        return jdbc.sql("select not exists (select from account where role = 'admin')")
                .query(Boolean.class)
                .single();
    }

    @Override
    public int highestPasswordCost() {
        // $2b$10$…: the two digits after the second dollar
        return jdbc.sql("select coalesce(max(substring(password_hash from 5 for 2)), '0')::int from account")
                .query(Integer.class)
                .single();
    }

    @Override
    public Optional<AccountView> view(AccountId id) {
        return jdbc.sql(VIEW + "where a.id = :id")
                .param("id", id.value())
                .query(JdbcAccounts::toView)
                .optional();
    }

    @Override
    public Rows<AccountView> find(Filter filter, Order order, Page page) {
        var rows = filtered(VIEW + FILTERED + "order by " + orderBy(order) + ", a.id limit :limit offset :offset", filter)
                .param("limit", page.limit())
                .param("offset", page.offset())
                .query(JdbcAccounts::toView)
                .list();
        return Rows.of(rows, page, () -> count(filter));
    }

    private long count(Filter filter) {
        return filtered("select count(*) from account a join person p on p.account_id = a.id " + FILTERED, filter)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec filtered(String sql, Filter filter) {
        return jdbc.sql(sql)
                .param("search", Search.contains(filter.search()))
                .param("status", filter.status() == null ? null : filter.status().wire())
                .param("role", filter.role() == null ? null : filter.role().wire());
    }

    private static String orderBy(Order order) {
        return switch (order) {
            case NEWEST -> "a.created_at desc";
            case NAME -> "lower(p.full_name)";
            case EMAIL -> "lower(a.email)";
            case LAST_SIGN_IN -> "a.last_sign_in_at desc nulls last";
        };
    }

    private static Account toAccount(ResultSet row, int number) throws SQLException {
        var email = row.getString("email");
        var hash = row.getString("password_hash");
        return new Account(
                new AccountId(Columns.uuid(row, "id")),
                email == null ? null : new EmailAddress(email),
                hash == null ? null : new PasswordHash(hash),
                Role.ofWire(row.getString("role")),
                AccountStatus.ofWire(row.getString("status")),
                Language.ofWire(row.getString("language")),
                Columns.instant(row, "password_changed_at"),
                new Version(row.getLong("version")));
    }

    private static AccountView toView(ResultSet row, int number) throws SQLException {
        return new AccountView(
                new AccountId(Columns.uuid(row, "id")),
                new PersonId(Columns.uuid(row, "person_id")),
                row.getString("email"),
                row.getString("full_name"),
                Role.ofWire(row.getString("role")),
                AccountStatus.ofWire(row.getString("status")),
                row.getBoolean("has_access"),
                Columns.instantOrNull(row, "last_sign_in_at"),
                Columns.instant(row, "created_at"),
                new Version(row.getLong("version")));
    }
}
