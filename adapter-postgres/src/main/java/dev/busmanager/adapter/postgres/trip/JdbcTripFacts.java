package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.BusStatus;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.trip.PlanningCheck.Holding;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTripFacts implements TripFacts {

    private static final BigDecimal SECONDS_OF_AN_HOUR = BigDecimal.valueOf(3_600);

    private final JdbcClient jdbc;

    JdbcTripFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<OfBus> bus(BusId id) {
        return jdbc.sql("select registration_number, bus_name, status from bus where id = :id and archived_at is null")
                .param("id", id.value())
                .query((row, _) -> new OfBus(
                        row.getString("registration_number"),
                        row.getString("bus_name"),
                        BusStatus.ofWire(row.getString("status")),
                        papers(id)))
                .optional();
    }

    private List<Holding> papers(BusId id) {
        return jdbc.sql("""
                        select kind, max(valid_until) as until
                          from paper
                         where bus_id = :id
                           and state = 'valid'
                           and kind in ('insurance', 'puc', 'fitness', 'permit')
                         group by kind
                        """)
                .param("id", id.value())
                .query((row, _) -> new Holding(row.getString("kind"), Columns.day(row, "until")))
                .list();
    }

    @Override
    public Optional<OfDriver> driver(PersonId id) {
        return jdbc.sql("""
                        select p.full_name,
                               (select max(valid_until) from paper
                                 where person_id = p.id and kind = 'licence' and state = 'valid') as licence_until
                          from person p
                          join account a on a.id = p.account_id
                         where p.id = :id
                           and a.role = 'driver'
                           and p.archived_at is null
                        """)
                .param("id", id.value())
                .query((row, _) -> new OfDriver(row.getString("full_name"), Columns.dayOrNull(row, "licence_until")))
                .optional();
    }

    @Override
    public Optional<OfRoute> route(RouteId id) {
        return jdbc.sql("""
                        select route_name, distance_km, estimated_duration_hours
                          from route
                         where id = :id
                           and archived_at is null
                        """)
                .param("id", id.value())
                .query((row, _) -> new OfRoute(
                        row.getString("route_name"),
                        row.getBigDecimal("distance_km"),
                        hours(row.getBigDecimal("estimated_duration_hours"))))
                .optional();
    }

    private static @Nullable Duration hours(@Nullable BigDecimal hours) {
        return hours == null ? null : Duration.ofSeconds(hours.multiply(SECONDS_OF_AN_HOUR).longValue());
    }

    @Override
    public Optional<LocalDate> awayFrom(BusId bus, LocalDate from, LocalDate until) {
        return away("bus_id = :who", bus.value(), from, until);
    }

    @Override
    public Optional<LocalDate> awayFrom(PersonId driver, LocalDate from, LocalDate until) {
        return away("driver_id = :who", driver.value(), from, until);
    }

    private Optional<LocalDate> away(String whose, UUID who, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select greatest(from_day, :from)
                          from absence
                         where %s
                           and from_day <= :until
                           and coalesce(until_day, 'infinity') >= :from
                         order by from_day
                         limit 1
                        """.formatted(whose))
                .param("who", who)
                .param("from", from)
                .param("until", until)
                .query(LocalDate.class)
                .optional();
    }
}
