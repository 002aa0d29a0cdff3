package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.Version;
import dev.busmanager.domain.trip.Assignment;
import dev.busmanager.domain.trip.Delay;
import dev.busmanager.domain.trip.Leg;
import dev.busmanager.domain.trip.Odometer;
import dev.busmanager.domain.trip.Origin;
import dev.busmanager.domain.trip.Readings;
import dev.busmanager.domain.trip.Takings;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripNumber;
import dev.busmanager.domain.trip.TripStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;

/** How a trip stands in its table. */
record TripRows(TripFlags flags) implements RowMapper<Trip> {

    static final String COLUMNS = """
            t.id, t.trip_number, t.bus_id, t.driver_id, t.route_id, t.bus_name_snapshot, t.driver_name_snapshot,
            t.timetable_id, t.timetable_day, t.status, t.trip_date,
            t.starts_at, t.arrives_at, t.left_at, t.arrived_at, t.is_two_way,
            t.return_starts_at, t.return_arrives_at, t.return_left_at, t.return_arrived_at, t.ended_at,
            t.odometer_start, t.odometer_end, t.odometer_return_start, t.odometer_return_end,
            t.revenue_cash, t.revenue_online, t.revenue_paytm, t.revenue_others, t.revenue_agent,
            t.return_revenue_cash, t.return_revenue_online, t.return_revenue_paytm, t.return_revenue_others,
            t.return_revenue_agent, t.gst_percentage, t.water_taken, t.notes, t.cancel_reason,
            t.delay_minutes, t.delay_reason, t.delay_noted_at, t.flags, t.created_at, t.updated_at, t.version""";

    @Override
    public Trip mapRow(ResultSet row, int number) throws SQLException {
        return new Trip(
                new TripId(Columns.uuid(row, "id")),
                new TripNumber(row.getString("trip_number")),
                assignment(row),
                origin(row),
                TripStatus.ofWire(row.getString("status")),
                leg(row, ""),
                row.getBoolean("is_two_way") ? leg(row, "return_") : null,
                readings(row),
                Columns.instantOrNull(row, "ended_at"),
                row.getBigDecimal("gst_percentage"),
                row.getInt("water_taken"),
                row.getString("notes"),
                row.getString("cancel_reason"),
                delay(row),
                flags.read(row.getString("flags")),
                new Version(row.getLong("version")));
    }

    private static Assignment assignment(ResultSet row) throws SQLException {
        var bus = Columns.uuidOrNull(row, "bus_id");
        var driver = Columns.uuidOrNull(row, "driver_id");
        return new Assignment(
                bus == null ? null : new BusId(bus),
                row.getString("bus_name_snapshot"),
                driver == null ? null : new PersonId(driver),
                row.getString("driver_name_snapshot"),
                new RouteId(Columns.uuid(row, "route_id")));
    }

    private static @Nullable Origin origin(ResultSet row) throws SQLException {
        var timetable = Columns.uuidOrNull(row, "timetable_id");
        return timetable == null ? null : new Origin(new TimetableId(timetable), Columns.day(row, "timetable_day"));
    }

    private static Leg leg(ResultSet row, String way) throws SQLException {
        return new Leg(
                Columns.instantOrNull(row, way + "starts_at"),
                Columns.instantOrNull(row, way + "arrives_at"),
                Columns.instantOrNull(row, way + "left_at"),
                Columns.instantOrNull(row, way + "arrived_at"),
                new Takings(
                        money(row, way + "revenue_cash"),
                        money(row, way + "revenue_online"),
                        money(row, way + "revenue_paytm"),
                        money(row, way + "revenue_others"),
                        money(row, way + "revenue_agent")));
    }

    private static Money money(ResultSet row, String column) throws SQLException {
        return new Money(row.getBigDecimal(column));
    }

    private static Readings readings(ResultSet row) throws SQLException {
        return new Readings(
                odometer(row, Readings.START),
                odometer(row, Readings.END),
                odometer(row, Readings.RETURN_START),
                odometer(row, Readings.RETURN_END));
    }

    private static @Nullable Odometer odometer(ResultSet row, String column) throws SQLException {
        var km = row.getBigDecimal(column);
        return km == null ? null : new Odometer(km);
    }

    private static @Nullable Delay delay(ResultSet row) throws SQLException {
        var noted = Columns.instantOrNull(row, "delay_noted_at");
        return noted == null ? null : new Delay(row.getInt("delay_minutes"), row.getString("delay_reason"), noted);
    }
}
