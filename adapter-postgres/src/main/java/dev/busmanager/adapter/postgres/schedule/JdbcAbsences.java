package dev.busmanager.adapter.postgres.schedule;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.adapter.postgres.shared.Cursor;
import dev.busmanager.application.schedule.in.AbsenceView;
import dev.busmanager.application.schedule.in.AbsencesUseCase.Filter;
import dev.busmanager.application.schedule.out.Absences;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.schedule.Absence;
import dev.busmanager.domain.schedule.Absence.Subject;
import dev.busmanager.domain.schedule.AbsenceId;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcAbsences implements Absences {

    private static final String COLUMNS = """
            select a.id, a.bus_id, a.driver_id, a.from_day, a.until_day, a.reason, a.created_at, a.updated_at,
                   a.version""";

    private static final String VIEW = COLUMNS + """
            , b.registration_number, b.bus_name, p.full_name
              from absence a
              left join bus b on b.id = a.bus_id
              left join person p on p.id = a.driver_id
            """;

    private final JdbcClient jdbc;

    JdbcAbsences(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AbsenceView> view(AbsenceId id) {
        return jdbc.sql(VIEW + " where a.id = :id")
                .param("id", id.value())
                .query(JdbcAbsences::view)
                .optional();
    }

    @Override
    public Optional<Absence> lock(AbsenceId id) {
        return jdbc.sql(COLUMNS + " from absence a where a.id = :id for update")
                .param("id", id.value())
                .query(JdbcAbsences::absence)
                .optional();
    }

    @Override
    public @Nullable Long find(Filter filter, Page page, RowSink<AbsenceView> sink) {
        var conditions = conditions(filter);
        var select = VIEW + conditions.where() + " order by a.from_day, a.id";
        return Cursor.read(jdbc, conditions, select, page, JdbcAbsences::view, () -> count(filter), sink);
    }

    private long count(Filter filter) {
        var conditions = conditions(filter);
        return conditions
                .on(jdbc, "select count(*) from absence a" + conditions.where())
                .query(Long.class)
                .single();
    }

    private static Conditions conditions(Filter filter) {
        return new Conditions()
                .and("a.bus_id = :bus", "bus", filter.bus())
                .and("a.driver_id = :driver", "driver", filter.driver())
                .and("(a.until_day is null or a.until_day >= :from)", "from", filter.from())
                .and("a.from_day <= :until", "until", filter.until());
    }

    private static AbsenceView view(ResultSet row, int number) throws SQLException {
        return new AbsenceView(
                absence(row, number),
                Named.bus(row),
                Named.driver(row),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }

    private static Absence absence(ResultSet row, int number) throws SQLException {
        var bus = Columns.uuidOrNull(row, "bus_id");
        return new Absence(
                new AbsenceId(Columns.uuid(row, "id")),
                bus == null
                        ? new Subject.OfDriver(new PersonId(Columns.uuid(row, "driver_id")))
                        : new Subject.OfBus(new BusId(bus)),
                Columns.day(row, "from_day"),
                Columns.dayOrNull(row, "until_day"),
                row.getString("reason"),
                new Version(row.getLong("version")));
    }

    @Override
    public boolean add(Absence absence, Instant now) {
        return jdbc.sql("""
                        insert into absence (id, bus_id, driver_id, from_day, until_day, reason, created_at, updated_at)
                        values (:id, :bus, :driver, :from, :until, :reason, :now, :now)
                        on conflict (id) do nothing
                        """)
                        .param("id", absence.id().value())
                        .param("bus", absence.of() instanceof Subject.OfBus(var bus) ? bus.value() : null)
                        .param("driver", absence.of() instanceof Subject.OfDriver(var driver) ? driver.value() : null)
                        .param("from", absence.from())
                        .param("until", absence.until())
                        .param("reason", absence.reason())
                        .param("now", Columns.timestamp(now))
                        .update()
                == 1;
    }

    @Override
    public void update(Absence absence, Instant now) {
        int updated = jdbc.sql("""
                        update absence
                           set from_day = :from, until_day = :until, reason = :reason, updated_at = :now,
                               version = version + 1
                         where id = :id
                           and version = :version
                        """)
                .param("id", absence.id().value())
                .param("from", absence.from())
                .param("until", absence.until())
                .param("reason", absence.reason())
                .param("now", Columns.timestamp(now))
                .param("version", absence.version().number())
                .update();
        if (updated == 0) throw new StaleException(absence.version(), absence.version().next());
    }

    @Override
    public void remove(AbsenceId id) {
        jdbc.sql("delete from absence where id = :id").param("id", id.value()).update();
    }
}
