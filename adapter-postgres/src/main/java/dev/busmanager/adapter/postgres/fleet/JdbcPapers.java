package dev.busmanager.adapter.postgres.fleet;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.fleet.out.Papers;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.Paper;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperId;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.fleet.PaperState;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcPapers implements Papers {

    private static final String PAPER = """
            select id, bus_id, person_id, kind, number, issuer, valid_from, valid_until, amount, file_key, note, state,
                   version
              from paper
            """;

    private final JdbcClient jdbc;

    JdbcPapers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<Paper> current(PaperHolder holder, PaperKind kind) {
        return held(PAPER, holder, """
                         and kind = :kind and state = 'valid'
                       order by valid_until desc, id desc
                       limit 1
                """)
                .param("kind", kind.word())
                .query(JdbcPapers::toPaper)
                .optional();
    }

    @Override
    public Optional<Paper> reported(PaperHolder holder, PaperKind kind) {
        return held(PAPER, holder, """
                         and kind = :kind and state = 'reported'
                       order by id desc
                       limit 1
                """)
                .param("kind", kind.word())
                .query(JdbcPapers::toPaper)
                .optional();
    }

    @Override
    public void add(Paper paper, Instant now) {
        parameters(paper, now, jdbc.sql("""
                        insert into paper (id, bus_id, person_id, kind, number, issuer, valid_from, valid_until, amount,
                                           file_key, note, state, created_at, updated_at)
                        values (:id, :bus, :person, :kind, :number, :issuer, :validFrom, :validUntil, :amount,
                                :file, :note, :state, :now, :now)
                        """)).update();
    }

    @Override
    public void update(Paper paper, Instant now) {
        int rows = parameters(paper, now, jdbc.sql("""
                        update paper
                           set kind = :kind, number = :number, issuer = :issuer, valid_from = :validFrom,
                               valid_until = :validUntil, amount = :amount, file_key = :file, note = :note,
                               state = :state, updated_at = :now, version = version + 1
                         where id = :id
                           and version = :version
                        """)).param("version", paper.version().number()).update();
        if (rows == 0) throw new StaleException(paper.version(), paper.version().next());
    }

    @Override
    public void close(PaperHolder holder, PaperKind kind, @Nullable LocalDate after, Instant now) {
        held("update paper set state = 'closed', updated_at = :now, version = version + 1", holder, """
                 and kind = :kind and state = 'valid' and (:after::date is null or valid_until > :after)
                """)
                .param("kind", kind.word())
                .param("after", after)
                .param("now", Columns.timestamp(now))
                .update();
    }

    private JdbcClient.StatementSpec held(String statement, PaperHolder holder, String further) {
        return switch (holder) {
            case PaperHolder.OfBus(var bus) -> held(statement, "bus_id = :holder", bus.value(), further);
            case PaperHolder.OfPerson(var person) -> held(statement, "person_id = :holder", person.value(), further);
            case PaperHolder.OfCompany _ ->
                jdbc.sql(statement + " where bus_id is null and person_id is null" + further);
        };
    }

    private JdbcClient.StatementSpec held(String statement, String condition, UUID holder, String further) {
        return jdbc.sql(statement + " where " + condition + further).param("holder", holder);
    }

    private static JdbcClient.StatementSpec parameters(
            Paper paper, Instant now, JdbcClient.StatementSpec statement) {
        return statement
                .param("id", paper.id().value())
                .param("bus", paper.holder() instanceof PaperHolder.OfBus(var bus) ? bus.value() : null)
                .param("person", paper.holder() instanceof PaperHolder.OfPerson(var person) ? person.value() : null)
                .param("kind", paper.kind().word())
                .param("number", paper.number())
                .param("issuer", paper.issuer())
                .param("validFrom", paper.validFrom())
                .param("validUntil", paper.validUntil())
                .param("amount", paper.amount() == null ? null : paper.amount().rupees())
                .param("file", paper.file() == null ? null : paper.file().toString())
                .param("note", paper.note())
                .param("state", paper.state().wire())
                .param("now", Columns.timestamp(now));
    }

    private static Paper toPaper(ResultSet row, int number) throws SQLException {
        var amount = row.getBigDecimal("amount");
        var file = row.getString("file_key");
        return new Paper(
                new PaperId(Columns.uuid(row, "id")),
                holder(row),
                new PaperKind(row.getString("kind")),
                row.getString("number"),
                row.getString("issuer"),
                Columns.dayOrNull(row, "valid_from"),
                Columns.day(row, "valid_until"),
                amount == null ? null : new Money(amount),
                file == null ? null : FileKey.parse(file).orElseThrow(),
                row.getString("note"),
                PaperState.ofWire(row.getString("state")),
                new Version(row.getLong("version")));
    }

    private static PaperHolder holder(ResultSet row) throws SQLException {
        var bus = Columns.uuidOrNull(row, "bus_id");
        if (bus != null) return PaperHolder.of(new BusId(bus));
        var person = Columns.uuidOrNull(row, "person_id");
        return person == null ? PaperHolder.COMPANY : PaperHolder.of(new PersonId(person));
    }
}
