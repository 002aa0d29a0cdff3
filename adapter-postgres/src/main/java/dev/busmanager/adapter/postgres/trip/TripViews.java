package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.application.trip.in.TripView.BusOfTrip;
import dev.busmanager.application.trip.in.TripView.Chain;
import dev.busmanager.application.trip.in.TripView.DriverOfTrip;
import dev.busmanager.application.trip.in.TripView.RouteOfTrip;
import dev.busmanager.domain.fleet.Ownership;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.trip.TripAction;
import dev.busmanager.domain.trip.TripId;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** A trip with what stands beside it. Bus, driver and route are named as they are called now. */
record TripViews(TripRows trips) implements RowMapper<TripView> {

    private static final String SELECT = "select " + TripRows.COLUMNS + """
            ,
                   coalesce(c.position, 1) as cycle_position, b.registration_number, b.bus_name, o.ownership_type, o.partner_name, o.company_share,
                   p.full_name as driver_name, p.phone as driver_phone,
                   r.route_name, r.distance_km as route_km, r.from_address, r.to_address,
                   (select e.id from trip e
                     where e.timetable_id = t.timetable_id and e.status <> 'cancelled'
                       and (e.starts_at, e.id) < (t.starts_at, t.id)
                     order by e.starts_at desc, e.id desc limit 1) as previous_trip_id,
                   (select e.id from trip e
                     where e.timetable_id = t.timetable_id and e.status <> 'cancelled'
                       and (e.starts_at, e.id) > (t.starts_at, t.id)
                     order by e.starts_at, e.id limit 1) as next_trip_id
            """;

    private static final String BESIDE = """
              left join bus b on b.id = t.bus_id
              left join person p on p.id = t.driver_id
              left join trip_place c on c.trip_id = t.id
              join route r on r.id = t.route_id
              left join lateral (
                   select ownership_type, partner_name, company_share
                     from bus_ownership
                    where bus_id = t.bus_id
                    order by from_day > t.trip_date, abs(from_day - t.trip_date)
                    limit 1) o on true
            """;

    static final String ONE = SELECT + "  from trip t\n" + BESIDE + " where t.id = :id";

    /** Before the statement that picks the rows: only for those is looked up what stands beside them. */
    static final String BEFORE = SELECT + "  from (";

    /** @param order with {@code order by} */
    static String after(String order) {
        return ") t\n" + BESIDE + order;
    }

    /** The same where the statement before says of a trip no more than its id. */
    static String afterIds(String order) {
        return ") f\n  join trip t on t.id = f.id\n" + BESIDE + order;
    }

    @Override
    public TripView mapRow(ResultSet row, int number) throws SQLException {
        var trip = trips.mapRow(row, number);
        return new TripView(
                trip,
                Columns.day(row, "trip_date"),
                bus(row),
                driver(row),
                new RouteOfTrip(
                        Columns.uuid(row, "route_id"),
                        row.getString("route_name"),
                        row.getBigDecimal("route_km"),
                        row.getString("from_address"),
                        row.getString("to_address")),
                new Chain(other(row, "previous_trip_id"), other(row, "next_trip_id"), row.getInt("cycle_position")),
                Money.ZERO,
                null,
                TripAction.forOffice(trip),
                Columns.instant(row, "created_at"),
                Columns.instant(row, "updated_at"));
    }

    private static @Nullable BusOfTrip bus(ResultSet row) throws SQLException {
        var id = Columns.uuidOrNull(row, "bus_id");
        if (id == null) return null;
        return new BusOfTrip(id, row.getString("registration_number"), row.getString("bus_name"), ownership(row));
    }

    private static Ownership ownership(ResultSet row) throws SQLException {
        return "partnership".equals(row.getString("ownership_type"))
                ? new Ownership.Partnership(row.getString("partner_name"), row.getBigDecimal("company_share"))
                : Ownership.OWNED;
    }

    private static @Nullable DriverOfTrip driver(ResultSet row) throws SQLException {
        var id = Columns.uuidOrNull(row, "driver_id");
        return id == null
                ? null
                : new DriverOfTrip(id, row.getString("driver_name"), row.getString("driver_phone"));
    }

    private static @Nullable TripId other(ResultSet row, String column) throws SQLException {
        var id = Columns.uuidOrNull(row, column);
        return id == null ? null : new TripId(id);
    }
}
