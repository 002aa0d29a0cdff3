package dev.busmanager.adapter.postgres.expense;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.adapter.postgres.shared.Search;
import dev.busmanager.application.expense.in.CategoryQueries.Filter;
import dev.busmanager.application.expense.in.CategoryQueries.Order;
import dev.busmanager.application.expense.in.CategoryView;
import dev.busmanager.application.expense.out.Categories;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.domain.expense.Category;
import dev.busmanager.domain.expense.CategoryId;
import dev.busmanager.domain.expense.ExpenseException;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcCategories implements Categories {

    private static final String VIEW = """
            select c.id, c.name, c.description, c.icon, c.is_fuel, c.is_water, c.limit_amount, c.needs_photo,
                   c.archived_at, c.created_at, c.updated_at, c.version
              from expense_category c
            """;

    private final JdbcClient jdbc;
    private final Locks locks;

    JdbcCategories(JdbcClient jdbc, Locks locks) {
        this.jdbc = jdbc;
        this.locks = locks;
    }

    @Override
    public Optional<Category> lock(CategoryId id) {
        return jdbc.sql(VIEW + " where c.id = :id for update")
                .param("id", id.value())
                .query(JdbcCategories::toCategory)
                .optional();
    }

    @Override
    public Optional<CategoryView> view(CategoryId id) {
        return jdbc.sql(VIEW + " where c.id = :id")
                .param("id", id.value())
                .query(JdbcCategories::toView)
                .optional();
    }

    @Override
    public @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<CategoryView> sink) {
        var conditions = conditions(filter);
        return Cursor.read(
                jdbc, conditions, select(conditions, sort), page, JdbcCategories::toView, () -> count(filter), sink);
    }

    static String select(Conditions conditions, Sort<Order> sort) {
        return VIEW + conditions.where() + " order by " + orderBy(sort) + ", c.id";
    }

    private long count(Filter filter) {
        var conditions = conditions(filter);
        return conditions
                .on(jdbc, "select count(*) from expense_category c" + conditions.where())
                .query(Long.class)
                .single();
    }

    /** What is searched is written exactly as the index over it is. */
    static Conditions conditions(Filter filter) {
        return new Conditions()
                .and(filter.archived() ? "c.archived_at is not null" : "c.archived_at is null")
                .and("lower(c.name) = lower(:name)", "name", filter.name())
                .and(
                        "lower(c.name || ' ' || coalesce(c.description, '')) like lower(:search)",
                        "search",
                        Search.contains(filter.search()));
    }

    private static String orderBy(Sort<Order> sort) {
        var column = switch (sort.by()) {
            case NAME -> "lower(c.name)";
            case LIMIT_AMOUNT -> "c.limit_amount";
            case CREATED_AT -> "c.created_at";
        };
        return column + (sort.descending() ? " desc nulls last" : " nulls last");
    }

    @Override
    public boolean add(Category category, Instant now) {
        // Two who name the same record at once meet here, or the second would stumble over the name of the first.
        locks.take("category " + category.id());
        var insert = parameters(category, now, jdbc.sql("""
                insert into expense_category (id, name, description, icon, is_fuel, is_water, limit_amount, needs_photo,
                                              archived_at, created_at, updated_at)
                values (:id, :name, :description, :icon, :fuel, :water, :limit, :needsPhoto, :archivedAt, :now, :now)
                on conflict (id) do nothing
                """));
        return named(category, insert::update) == 1;
    }

    @Override
    public void update(Category category, Instant now) {
        var update = parameters(category, now, jdbc.sql("""
                        update expense_category
                           set name = :name, description = :description, icon = :icon, is_fuel = :fuel,
                               is_water = :water, limit_amount = :limit, needs_photo = :needsPhoto,
                               archived_at = :archivedAt, updated_at = :now, version = version + 1
                         where id = :id
                           and version = :version
                        """)).param("version", category.version().number());
        if (named(category, update::update) == 0)
            throw new StaleException(category.version(), category.version().next());
    }

    private static int named(Category category, IntSupplier writing) {
        try {
            return writing.getAsInt();
        } catch (DuplicateKeyException _) {
            throw new ExpenseException.CategoryNameTaken(category.name());
        }
    }

    @Override
    public void remove(CategoryId id) {
        jdbc.sql("delete from expense_category where id = :id").param("id", id.value()).update();
    }

    private static JdbcClient.StatementSpec parameters(
            Category category, Instant now, JdbcClient.StatementSpec statement) {
        return statement
                .param("id", category.id().value())
                .param("name", category.name())
                .param("description", category.description())
                .param("icon", category.icon())
                .param("fuel", category.fuel())
                .param("water", category.water())
                .param("limit", category.limit() == null ? null : category.limit().rupees())
                .param("needsPhoto", category.needsPhoto())
                .param("archivedAt", Columns.timestamp(category.archivedAt()))
                .param("now", Columns.timestamp(now));
    }

    private static CategoryView toView(ResultSet row, int number) throws SQLException {
        return new CategoryView(
                toCategory(row, number), Columns.instant(row, "created_at"), Columns.instant(row, "updated_at"));
    }

    private static Category toCategory(ResultSet row, int number) throws SQLException {
        var limit = row.getBigDecimal("limit_amount");
        return new Category(
                new CategoryId(Columns.uuid(row, "id")),
                row.getString("name"),
                row.getString("description"),
                row.getString("icon"),
                row.getBoolean("is_fuel"),
                row.getBoolean("is_water"),
                limit == null ? null : new Money(limit),
                row.getBoolean("needs_photo"),
                Columns.instantOrNull(row, "archived_at"),
                new Version(row.getLong("version")));
    }
}
