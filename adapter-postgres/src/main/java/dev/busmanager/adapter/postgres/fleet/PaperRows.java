package dev.busmanager.adapter.postgres.fleet;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.fleet.in.HolderView;
import dev.busmanager.application.fleet.in.PaperView;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.Paper;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperId;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.fleet.PaperState;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a paper stands in the tables. */
final class PaperRows {

    static final String PAPER = """
            select id, bus_id, person_id, kind, number, issuer, valid_from, valid_until, amount, file_key, note, state,
                   closed_from, version
              from paper
            """;

    /** With its holder. */
    static final String FROM = """
              from paper p
              left join bus b on b.id = p.bus_id
              left join person h on h.id = p.person_id
            """;

    static final String IS_CURRENT = """
            p.state = 'valid' and not exists (
                   select from paper later
                    where later.holder = p.holder and later.kind = p.kind and later.state = 'valid'
                      and (later.valid_until, later.id) > (p.valid_until, p.id))""";

    /** What was put away needs no paper any more. */
    static final String IN_USE = "b.archived_at is null and h.archived_at is null";

    static final String VIEW = """
            select p.id, p.bus_id, p.person_id, p.kind, p.number, p.issuer, p.valid_from, p.valid_until, p.amount,
                   p.file_key, p.note, p.state, p.closed_from, p.version, p.created_at, p.updated_at,
                   b.registration_number, coalesce(b.bus_name, h.full_name) as holder_name,
                   (%s) as is_current, p.valid_until - :today as days_left
            """.formatted(IS_CURRENT) + FROM;

    private PaperRows() {}

    static PaperView view(ResultSet row, int number) throws SQLException {
        return new PaperView(
                paper(row, number),
                holderView(row),
                row.getBoolean("is_current"),
                row.getInt("days_left"),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }

    static Paper paper(ResultSet row, int number) throws SQLException {
        var amount = row.getBigDecimal("amount");
        var file = row.getString("file_key");
        var closedFrom = row.getString("closed_from");
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
                closedFrom == null ? null : PaperState.ofWire(closedFrom),
                new Version(row.getLong("version")));
    }

    static HolderView holderView(ResultSet row) throws SQLException {
        return new HolderView(holder(row), row.getString("holder_name"), row.getString("registration_number"));
    }

    private static PaperHolder holder(ResultSet row) throws SQLException {
        var bus = Columns.uuidOrNull(row, "bus_id");
        if (bus != null) return PaperHolder.of(new BusId(bus));
        var person = Columns.uuidOrNull(row, "person_id");
        return person == null ? PaperHolder.COMPANY : PaperHolder.of(new PersonId(person));
    }

    static JdbcClient.StatementSpec parameters(Paper paper, Instant now, JdbcClient.StatementSpec statement) {
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
                .param("closedFrom", wire(paper.closedFrom()))
                .param("now", Columns.timestamp(now));
    }

    private static @Nullable String wire(@Nullable PaperState state) {
        return state == null ? null : state.wire();
    }
}
