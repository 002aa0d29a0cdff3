package dev.busmanager.adapter.postgres.fleet;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.fleet.in.BusView;
import dev.busmanager.domain.fleet.Bus;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.BusStatus;
import dev.busmanager.domain.fleet.Ownership;
import dev.busmanager.domain.fleet.Registration;
import dev.busmanager.domain.fleet.TaxTerms;
import dev.busmanager.domain.network.State;
import dev.busmanager.domain.network.StateId;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.Version;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a bus stands in the tables. */
record BusRows(ZoneId company) implements RowMapper<BusView> {

    /** With what holds today. */
    static final String FROM = """
              from bus b
              left join state s on s.id = b.home_state_id
              left join lateral (
                   select ownership_type, partner_name, company_share
                     from bus_ownership
                    where bus_id = b.id
                    order by from_day > :today, abs(from_day - :today)
                    limit 1) o on true
            """;

    static final String VIEW = """
            select b.id, b.registration_number, b.bus_name, b.capacity, b.bus_type, b.status,
                   %s as insurance_expiry, %s as puc_expiry, %s as fitness_expiry, %s as permit_expiry,
                   o.ownership_type, o.partner_name, o.company_share,
                   b.home_state_id, s.state_name, s.state_code, s.is_union_territory,
                   b.monthly_tax_amount, b.tax_due_day, b.last_tax_paid_date,
                   (select min(t.due_date) from bus_tax_record t
                     where t.bus_id = b.id and t.paid_date is null) as unpaid_tax_since,
                   b.created_at, b.updated_at, b.archived_at, b.version
            """
                    .formatted(currentUntil("insurance"), currentUntil("puc"), currentUntil("fitness"), currentUntil("permit"))
            + FROM;

    private static String currentUntil(String kind) {
        return """
                (select max(p.valid_until) from paper p
                  where p.bus_id = b.id and p.kind = '%s' and p.state = 'valid')""".formatted(kind);
    }

    @Override
    public BusView mapRow(ResultSet row, int number) throws SQLException {
        var createdAt = Columns.instant(row, "created_at");
        return new BusView(
                new BusId(Columns.uuid(row, "id")),
                row.getString("registration_number"),
                row.getString("bus_name"),
                row.getInt("capacity"),
                row.getString("bus_type"),
                BusStatus.ofWire(row.getString("status")),
                Columns.dayOrNull(row, "insurance_expiry"),
                Columns.dayOrNull(row, "puc_expiry"),
                Columns.dayOrNull(row, "fitness_expiry"),
                Columns.dayOrNull(row, "permit_expiry"),
                ownership(row),
                homeState(row),
                tax(row),
                Columns.dayOrNull(row, "unpaid_tax_since"),
                LocalDate.ofInstant(createdAt, company),
                createdAt,
                Columns.instant(row, "updated_at"),
                Columns.instantOrNull(row, "archived_at"),
                new Version(row.getLong("version")));
    }

    static Bus bus(ResultSet row, int number) throws SQLException {
        return new Bus(
                new BusId(Columns.uuid(row, "id")),
                new Registration(row.getString("registration_number")),
                row.getString("bus_name"),
                row.getInt("capacity"),
                row.getString("bus_type"),
                BusStatus.ofWire(row.getString("status")),
                tax(row),
                Columns.instantOrNull(row, "archived_at"),
                new Version(row.getLong("version")));
    }

    static Ownership ownership(ResultSet row) throws SQLException {
        return "partnership".equals(row.getString("ownership_type"))
                ? new Ownership.Partnership(row.getString("partner_name"), row.getBigDecimal("company_share"))
                : Ownership.OWNED;
    }

    static JdbcClient.StatementSpec parameters(Bus bus, Instant now, JdbcClient.StatementSpec statement) {
        var tax = bus.tax();
        return statement
                .param("id", bus.id().value())
                .param("registration", bus.registration().text())
                .param("key", bus.registration().key())
                .param("name", bus.name())
                .param("capacity", bus.capacity())
                .param("type", bus.type())
                .param("status", bus.status().wire())
                .param("homeState", tax.homeState() == null ? null : tax.homeState().value())
                .param("monthlyTax", tax.monthly().rupees())
                .param("taxDueDay", tax.dueDay())
                .param("lastTaxPaid", tax.lastPaid())
                .param("archivedAt", Columns.timestamp(bus.archivedAt()))
                .param("now", Columns.timestamp(now));
    }

    private static @Nullable State homeState(ResultSet row) throws SQLException {
        var id = Columns.uuidOrNull(row, "home_state_id");
        return id == null
                ? null
                : new State(
                        new StateId(id),
                        row.getString("state_name"),
                        row.getString("state_code"),
                        row.getBoolean("is_union_territory"));
    }

    private static TaxTerms tax(ResultSet row) throws SQLException {
        var homeState = Columns.uuidOrNull(row, "home_state_id");
        return new TaxTerms(
                homeState == null ? null : new StateId(homeState),
                new Money(row.getBigDecimal("monthly_tax_amount")),
                row.getInt("tax_due_day"),
                Columns.dayOrNull(row, "last_tax_paid_date"));
    }
}
