package dev.busmanager.adapter.postgres.driver;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.application.driver.in.PersonQueries.Filter;
import dev.busmanager.application.driver.in.PersonQueries.HeldRole;
import dev.busmanager.application.driver.in.PersonQueries.Order;
import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.application.driver.out.Persons;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.domain.driver.Confirmable;
import dev.busmanager.domain.driver.LicenceNumber;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.PhoneNumber;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPersons implements Persons {

    /** Parts of one column each, as the indexes over them are written; all conditions at once would use none of them. */
    static final String SEARCHED = """
            p.id in (
                select id from person
                 where lower(full_name) || ' ' || coalesce(translate(phone, ' +()-', ''), '') like lower(:search)
                union all
                select id from person
                 where lower(full_name) || ' ' || coalesce(translate(phone, ' +()-', ''), '') like lower(:phone)
                union all
                select s.id from account e join person s on s.account_id = e.id where lower(e.email) like lower(:search)
                union all
                select person_id from driver where upper(translate(licence_number, ' -', '')) like upper(:licence))""";

    /** The whole of one column each. */
    static final String ALIKE = """
            p.id in (
                select id from person where lower(full_name) = lower(:name)
                union all
                select s.id from account e join person s on s.account_id = e.id where lower(e.email) = lower(:email)
                union all
                select person_id from driver where upper(translate(licence_number, ' -', '')) = upper(:licence))""";

    private final JdbcClient jdbc;
    private final Locks locks;

    JdbcPersons(JdbcClient jdbc, Locks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    @Override
    public Optional<PersonView> claim(PersonId id) {
        locks.take("person " + id);
        return view(id);
    }

    @Override
    public Optional<PersonView> view(PersonId id) {
        return jdbc.sql(PersonRows.VIEW + " where p.id = :id")
                .param("id", id.value())
                .query(PersonRows::view)
                .optional();
    }

    @Override
    public @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<PersonView> sink) {
        var conditions = conditions(filter);
        return Cursor.read(
                jdbc, conditions, select(conditions, sort), page, PersonRows::view, () -> count(filter), sink);
    }

    static String select(Conditions conditions, Sort<Order> sort) {
        return PersonRows.VIEW + conditions.where() + " order by " + orderBy(sort) + ", p.id";
    }

    @Override
    public List<PersonView> alike(String fullName, @Nullable String email, @Nullable String licenceNumber) {
        return jdbc.sql(PersonRows.VIEW + " where " + ALIKE + " order by p.id")
                .param("name", fullName)
                .param("email", email)
                .param("licence", licenceNumber == null ? null : LicenceNumber.key(licenceNumber))
                .query(PersonRows::view)
                .list();
    }

    private long count(Filter filter) {
        var conditions = conditions(filter);
        return conditions
                .on(jdbc, "select count(*) " + PersonRows.FROM + conditions.where())
                .query(Long.class)
                .single();
    }

    static Conditions conditions(Filter filter) {
        var search = Search.contains(filter.search());
        return new Conditions()
                .and(filter.archived() ? "p.archived_at is not null" : "p.archived_at is null")
                .and("a.role = :role", "role", filter.role() == null ? null : filter.role().wire())
                .and("a.status = :status", "status", filter.status() == null ? null : filter.status().wire())
                .and("(a.password_hash is not null) = :access", "access", filter.access())
                .and(SEARCHED, "search", search)
                .with("phone", search == null ? null : part(PhoneNumber.key(filter.search()), search))
                .with("licence", search == null ? null : part(LicenceNumber.key(filter.search().strip()), search));
    }

    /** What is left of it without its separators; when that is nothing, what was typed: nothing must not find all. */
    private static String part(String key, String search) {
        return key.isEmpty() ? search : "%" + Search.literal(key) + "%";
    }

    private static String orderBy(Sort<Order> sort) {
        var column = switch (sort.by()) {
            case CREATED_AT -> "p.created_at";
            case FULL_NAME -> "lower(p.full_name)";
            case EMAIL -> "lower(a.email)";
            case ROLE -> "a.role";
            case STATUS -> "a.status";
            case LICENSE_EXPIRY -> "licence_expiry";
            case LAST_SIGN_IN_AT -> "a.last_sign_in_at";
        };
        // What always has a value is sorted as its index is.
        if (sort.by() == Order.CREATED_AT) return sort.descending() ? column + " desc" : column;
        return column + (sort.descending() ? " desc nulls last" : " nulls last");
    }

    @Override
    public @Nullable Long roles(Page page, RowSink<HeldRole> sink) {
        return Cursor.read(
                jdbc,
                new Conditions(),
                "select id, role, created_at from account order by created_at, id",
                page,
                (row, _) -> new HeldRole(
                        new AccountId(Columns.uuid(row, "id")),
                        Role.ofWire(row.getString("role")),
                        Columns.instant(row, "created_at")),
                () -> jdbc.sql("select count(*) from account").query(Long.class).single(),
                sink);
    }

    @Override
    public void keepLicenceNumber(PersonId id, Confirmable<String> number) {
        jdbc.sql("""
                        insert into driver (person_id, licence_number, reported_number)
                        values (:person, :number, :reported)
                        on conflict (person_id) do update
                           set licence_number = excluded.licence_number, reported_number = excluded.reported_number
                        """)
                .param("person", id.value())
                .param("number", number.confirmed())
                .param("reported", number.reported())
                .update();
    }
}
