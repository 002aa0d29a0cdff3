package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripException;
import dev.busmanager.domain.trip.TripStatus;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Says what the database does not let be written of a trip. Whoever asks in time is told by the rules; this is for two
 * who come at the same moment by different ways.
 */
final class TripRefusals {

    private static final String BUS_OUT = """
            select b.registration_number as called, t.trip_number
              from trip t
              join bus b on b.id = t.bus_id
             where t.bus_id = :id
               and t.status = 'in_progress'
            """;
    private static final String DRIVER_OUT = """
            select p.full_name as called, t.trip_number
              from trip t
              join person p on p.id = t.driver_id
             where t.driver_id = :id
               and t.status = 'in_progress'
            """;

    private final JdbcClient jdbc;

    TripRefusals(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** After a refusal the database answers nothing more, unless one goes back to where it still did. */
    <T> T telling(Trip trip, Supplier<T> write) {
        boolean leaves = trip.status() == TripStatus.IN_PROGRESS;
        if (leaves) run("savepoint before_leaving");
        try {
            var written = write.get();
            if (leaves) run("release savepoint before_leaving");
            return written;
        } catch (DuplicateKeyException e) {
            if (leaves) run("rollback to savepoint before_leaving");
            throw refused(trip, e);
        }
    }

    private void run(String command) {
        jdbc.sql(command).update();
    }

    private RuntimeException refused(Trip trip, DuplicateKeyException e) {
        var told = String.valueOf(e.getMessage());
        var assigned = trip.assigned();
        if (told.contains("trip_one_open_per_bus") && assigned.bus() != null)
            return out(BUS_OUT, assigned.bus().value(), assigned.busName(), TripException.BusAlreadyOut::new);
        if (told.contains("trip_one_open_per_driver") && assigned.driver() != null)
            return out(
                    DRIVER_OUT, assigned.driver().value(), assigned.driverName(), TripException.DriverAlreadyOut::new);
        if (told.contains("trip_number_unique")) return new TripException.NumberTaken(trip.number().text());
        return e;
    }

    /** The other one may be back by now; that he was out is what counted. */
    private RuntimeException out(
            String sql, UUID id, @Nullable String name, BiFunction<String, String, RuntimeException> refusal) {
        return jdbc.sql(sql)
                .param("id", id)
                .query((row, _) -> refusal.apply(row.getString("called"), row.getString("trip_number")))
                .optional()
                .orElseGet(() -> refusal.apply(String.valueOf(name), "?"));
    }
}
