package dev.busmanager.adapter.postgres.repair;

import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.application.driver.out.WorkshopNames;
import dev.busmanager.application.repair.in.WorkshopQueries.Filter;
import dev.busmanager.application.repair.in.WorkshopQueries.Order;
import dev.busmanager.application.repair.in.WorkshopView;
import dev.busmanager.application.repair.out.Workshops;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.domain.repair.RepairException;
import dev.busmanager.domain.repair.Workshop;
import dev.busmanager.domain.repair.WorkshopCode;
import dev.busmanager.domain.repair.WorkshopId;
import dev.busmanager.domain.shared.PhoneNumber;
import dev.busmanager.domain.shared.StaleException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcWorkshops implements Workshops, WorkshopNames {

    /** What is searched, written exactly as the index over it is. */
    private static final String PARTS = """
            (lower(w.org_code || ' ' || w.org_name || ' ' || coalesce(w.contact_person, ''))
                || ' ' || coalesce(translate(w.phone, ' +()-', ''), ''))""";

    private final JdbcClient jdbc;
    private final Locks locks;

    JdbcWorkshops(JdbcClient jdbc, Locks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    @Override
    public Optional<Workshop> lock(WorkshopId id) {
        return jdbc.sql(WorkshopRows.WORKSHOP + " where w.id = :id for update")
                .param("id", id.value())
                .query(WorkshopRows::workshop)
                .optional();
    }

    @Override
    public Optional<WorkshopView> view(WorkshopId id) {
        return jdbc.sql(WorkshopRows.VIEW + " where w.id = :id")
                .param("id", id.value())
                .query(WorkshopRows::view)
                .optional();
    }

    /** Also of one that was put away: its people stay its people. */
    @Override
    public Optional<String> name(UUID workshop) {
        return jdbc.sql("select org_name from workshop where id = :id")
                .param("id", workshop)
                .query(String.class)
                .optional();
    }

    @Override
    public @Nullable Long find(
            Filter filter, @Nullable WorkshopId own, Sort<Order> sort, Page page, RowSink<WorkshopView> sink) {
        var conditions = conditions(filter, own);
        return Cursor.read(
                jdbc, conditions, select(conditions, sort), page, WorkshopRows::view, () -> count(filter, own), sink);
    }

    static String select(Conditions conditions, Sort<Order> sort) {
        return WorkshopRows.VIEW + conditions.where() + " order by " + orderBy(sort) + ", w.id";
    }

    private long count(Filter filter, @Nullable WorkshopId own) {
        var conditions = conditions(filter, own);
        return conditions
                .on(jdbc, "select count(*) from workshop w" + conditions.where())
                .query(Long.class)
                .single();
    }

    static Conditions conditions(Filter filter, @Nullable WorkshopId own) {
        return new Conditions()
                .and("w.id = :own", "own", own == null ? null : own.value())
                .and(filter.archived() ? "w.archived_at is not null" : "w.archived_at is null")
                .and("w.is_active = :active", "active", filter.active())
                .and(
                        "(%1$s like lower(:search) or %1$s like lower(:phone))".formatted(PARTS),
                        "search",
                        Search.contains(filter.search()))
                .with("phone", phone(filter.search()));
    }

    /** However it is spaced; what has no letter or digit is looked for as it is. */
    private static @Nullable String phone(@Nullable String text) {
        if (text == null) return null;
        var key = PhoneNumber.key(text);
        return key.isEmpty() ? Search.contains(text) : "%" + Search.literal(key) + "%";
    }

    private static String orderBy(Sort<Order> sort) {
        var column = switch (sort.by()) {
            case ORG_NAME -> "lower(w.org_name)";
            case ORG_CODE -> "w.org_code";
            case CREATED_AT -> "w.created_at";
        };
        return column + (sort.descending() ? " desc" : "");
    }

    @Override
    public WorkshopCode nextCode() {
        WorkshopCode code;
        do code = WorkshopCode.numbered(jdbc.sql("select nextval('workshop_code_number')").query(Long.class).single());
        while (isKnown(code));
        return code;
    }

    private boolean isKnown(WorkshopCode code) {
        return jdbc.sql("select exists (select from workshop where org_code = :code)")
                .param("code", code.text())
                .query(Boolean.class)
                .single();
    }

    @Override
    public boolean add(Workshop workshop, Instant now) {
        // Two who name the same record at once meet here, or the second would stumble over the name of the first.
        locks.take("workshop " + workshop.id());
        var insert = WorkshopRows.parameters(workshop, now, jdbc.sql("""
                insert into workshop (id, org_code, org_name, contact_person, phone, email, address, is_active,
                                      archived_at, created_at, updated_at)
                values (:id, :code, :name, :contact, :phone, :email, :address, :active, :archivedAt, :now, :now)
                on conflict (id) do nothing
                """));
        return coded(workshop, insert::update) == 1;
    }

    @Override
    public void update(Workshop workshop, Instant now) {
        var update = WorkshopRows.parameters(workshop, now, jdbc.sql("""
                        update workshop
                           set org_code = :code, org_name = :name, contact_person = :contact, phone = :phone,
                               email = :email, address = :address, is_active = :active, archived_at = :archivedAt,
                               updated_at = :now, version = version + 1
                         where id = :id
                           and version = :version
                        """)).param("version", workshop.version().number());
        if (coded(workshop, update::update) == 0)
            throw new StaleException(workshop.version(), workshop.version().next());
    }

    private static int coded(Workshop workshop, IntSupplier writing) {
        try {
            return writing.getAsInt();
        } catch (DuplicateKeyException _) {
            throw new RepairException.WorkshopCodeTaken(workshop.code().text());
        }
    }

    @Override
    public void remove(WorkshopId id) {
        jdbc.sql("delete from workshop where id = :id").param("id", id.value()).update();
    }
}
