package dev.busmanager.adapter.postgres.schedule;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.schedule.in.TimetableView.BusInShort;
import dev.busmanager.application.schedule.in.TimetableView.DriverInShort;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** The bus and the driver beside a row, where there is one. */
final class Named {

    private Named() {}

    static @Nullable BusInShort bus(ResultSet row) throws SQLException {
        return Columns.uuidOrNull(row, "bus_id") == null ? null : requiredBus(row);
    }

    static BusInShort requiredBus(ResultSet row) throws SQLException {
        return new BusInShort(
                Columns.uuid(row, "bus_id"), row.getString("registration_number"), row.getString("bus_name"));
    }

    static @Nullable DriverInShort driver(ResultSet row) throws SQLException {
        var id = Columns.uuidOrNull(row, "driver_id");
        return id == null ? null : new DriverInShort(id, row.getString("full_name"));
    }
}
