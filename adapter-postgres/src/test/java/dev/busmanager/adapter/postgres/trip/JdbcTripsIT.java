package dev.busmanager.adapter.postgres.trip;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.trip.Assignment;
import dev.busmanager.domain.trip.Delay;
import dev.busmanager.domain.trip.Leg;
import dev.busmanager.domain.trip.Odometer;
import dev.busmanager.domain.trip.Origin;
import dev.busmanager.domain.trip.Readings;
import dev.busmanager.domain.trip.Takings;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripException;
import dev.busmanager.domain.trip.TripFlag;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripNumber;
import dev.busmanager.domain.trip.TripStatus;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.jspecify.annotations.Nullable;

class JdbcTripsIT {

    private static final Instant NINE = Instant.parse("2026-11-21T03:30:00Z");
    private static final Instant NOON = Instant.parse("2026-11-21T06:30:00Z");
    private static final Instant SIX = Instant.parse("2026-11-21T12:30:00Z");
    private static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private static Postgres postgres;
    private static Trips trips;

    private final BusId bus = new BusId(bus());
    private final PersonId driver = new PersonId(driver());
    private final RouteId route = new RouteId(route());

    @BeforeAll
    static void open() {
        postgres = new Postgres();
        trips = postgres.get(Trips.class);
    }

    @AfterAll
    static void close() {
        postgres.close();
    }

    @Test
    void givenTripWithEverything_whenKept_thenItComesBackAsItWas() {
        var timetable = timetable();
        var planned = Trip.planned(
                new TripId(UUID.randomUUID()), number(), crew(), new Origin(timetable, DAY), Leg.planned(NINE, NOON),
                Leg.planned(NOON.plusSeconds(3_600), SIX), new BigDecimal("12.50"));
        add(planned);
        var flag = new TripFlag("trip.bus-away", "It is away", Map.of("bus", "Shivneri", "from", "2026-11-21"), "Wedding");
        var whole = planned.start(NINE.plusSeconds(60), km(1_000))
                .arrive(NOON.plusSeconds(60), km(1_212))
                .turnBack(NOON.plusSeconds(3_660), km(1_215))
                .delayed(new Delay(25, "Ghat closed", NOON))
                .take(takings("1.01"), takings("2.02"))
                .described(new BigDecimal("5"), 24, "Notes", null)
                .complete(SIX.plusSeconds(60), new Odometer(new BigDecimal("1427.55")))
                .flagged(List.of(flag));

        update(whole);

        var kept = trips.find(whole.id()).orElseThrow();
        assertThat(kept).usingRecursiveComparison().ignoringFields("version").isEqualTo(whole);
        assertThat(kept.version()).isEqualTo(whole.version().next());
        var view = trips.view(whole.id()).orElseThrow();
        assertThat(view.day()).isEqualTo(DAY);
        assertThat(view.bus().registration()).startsWith("MH");
        var sums = postgres.jdbc()
                .sql("select distance_km, return_distance_km, total_revenue, return_total_revenue from trip where id = :id")
                .param("id", whole.id().value())
                .query((row, _) -> List.of(
                        row.getBigDecimal(1), row.getBigDecimal(2), row.getBigDecimal(3), row.getBigDecimal(4)))
                .single();
        assertThat(sums).containsExactly(
                whole.readings().distanceThere(), whole.readings().distanceBack(), whole.there().takings().total().rupees(),
                whole.back().takings().total().rupees());
    }

    @Test
    void givenCancelledTripWithoutBusAndDriver_whenKept_thenItComesBackAsItWas() {
        var trip = Trip.planned(
                        new TripId(UUID.randomUUID()), number(), new Assignment(null, null, null, null, route), null,
                        Leg.planned(NINE, null), null, BigDecimal.ZERO)
                .cancel("No passengers");

        add(trip);

        assertThat(trips.find(trip.id())).contains(trip);
        assertThat(trips.view(trip.id()).orElseThrow().bus()).isNull();
    }

    @Test
    void givenTripsOfABus_whenNeighboursAreAsked_thenThoseWithReadingsThatCount_byTheirStart() {
        var before = read(NINE.minus(Duration.ofDays(2)), 100);
        var unread = add(planned(NINE.minus(Duration.ofDays(1)), null));
        var cancelled = read(NINE.minus(Duration.ofHours(5)), 150);
        update(cancelled.cancel("Rain"));
        var trip = read(NINE, 200);
        var after = read(NINE.plus(Duration.ofDays(1)), 300);

        assertThat(trips.readBefore(bus, trip).orElseThrow().id()).isEqualTo(before.id());
        assertThat(trips.readAfter(bus, trip).orElseThrow().id()).isEqualTo(after.id());
        assertThat(trips.readBefore(bus, before)).isEmpty();
        assertThat(trips.readAfter(bus, unread).orElseThrow().id()).isEqualTo(trip.id());
        assertThat(trips.readBefore(new BusId(bus()), trip)).isEmpty();
    }

    /** The other one takes bus and driver from nine to noon. */
    @ParameterizedTest
    @CsvSource({
        "06:30, 09:00, false", "12:00, 13:00, false", "06:30, 09:01, true", "11:59, 13:00, true", "10:00, 11:00, true",
        "08:00, 13:00, true", "09:00,, true", "12:00,, false", "08:59,, false"
    })
    void givenTripFromNineToNoon_whenAnotherIsHeldAgainstIt_thenTouchingEndsDoNotOverlap(
            String start, @Nullable String end, boolean overlaps) {
        var known = add(planned(NINE, NOON));
        var other = planned(moment(start), end == null ? null : moment(end));

        assertThat(!trips.overlapping(bus, other).isEmpty()).isEqualTo(overlaps);
        assertThat(!trips.overlapping(driver, other).isEmpty()).isEqualTo(overlaps);
        assertThat(trips.firstOverlapping(bus, other).isPresent()).isEqualTo(overlaps);
        assertThat(trips.firstOverlapping(driver, other).isPresent()).isEqualTo(overlaps);
        assertThat(trips.overlapping(bus, known)).as("never with itself").isEmpty();
        update(known.cancel("Rain"));
        assertThat(trips.overlapping(bus, other)).isEmpty();
    }

    /** Whoever is away from a midnight on cannot drive what comes home at that moment. */
    @Test
    void givenOpenTrips_whenAskedWhichTakeABusInAPeriod_thenThoseThatTouchIt_inTheOrderInWhichTheyLeave() {
        var late = add(planned(NINE, NOON));
        var early = add(planned(NINE.minus(Duration.ofHours(3)), NINE));
        update(add(planned(NINE, NOON)).cancel("Rain"));

        assertThat(trips.taking(bus, NINE, null)).extracting(Trip::id).containsExactly(early.id(), late.id());
        assertThat(trips.taking(driver, NINE.plusSeconds(1), NOON)).extracting(Trip::id).containsExactly(late.id());
        assertThat(trips.taking(bus, NINE.minus(Duration.ofDays(1)), NINE))
                .extracting(Trip::id)
                .containsExactly(early.id());
        assertThat(trips.taking(bus, NOON.plusSeconds(1), null)).isEmpty();
        assertThat(trips.taking(new BusId(bus()), NINE, null)).isEmpty();
    }

    private static Instant moment(String time) {
        return Instant.parse("2026-11-21T%s:00+05:30".formatted(time));
    }

    @Test
    void givenTripsOfATimetable_whenNumbered_thenByTheirStartAndWithoutTheCancelled() {
        var timetable = timetable();
        var ids = IntStream.of(3, 1, 2)
                .mapToObj(day -> add(ofTimetable(timetable, day)))
                .toList();
        number(timetable);
        assertThat(ids.stream().map(this::position)).containsExactly(3, 1, 2);

        update(ids.get(1).cancel("Rain"));
        number(timetable);

        assertThat(ids.stream().map(this::position)).containsExactly(2, 1, 1);
        assertThat(trips.view(ids.get(2).id()).orElseThrow().chain().previous()).isNull();
        assertThat(trips.view(ids.get(2).id()).orElseThrow().chain().next()).isEqualTo(ids.getFirst().id());
    }

    private void number(TimetableId timetable) {
        postgres.inTransaction(() -> {
            trips.numberChain(timetable);
            return true;
        });
    }

    private int position(Trip trip) {
        return trips.view(trip.id()).orElseThrow().chain().position();
    }

    @Test
    void givenManyAtOnce_whenEachTakesANumberOfTheDay_thenNoneIsGivenTwice() throws Exception {
        var day = LocalDate.of(2031, 5, 1);
        Callable<TripNumber> taking = () -> postgres.inTransaction(() -> trips.nextNumber(day));

        List<TripNumber> numbers;
        try (var threads = Executors.newFixedThreadPool(8)) {
            numbers = threads.invokeAll(Collections.nCopies(40, taking)).stream()
                    .map(each -> each.resultNow())
                    .toList();
        }

        assertThat(numbers).doesNotHaveDuplicates().hasSize(40).contains(TripNumber.of(day, 1), TripNumber.of(day, 40));
    }

    @Test
    void givenBusOrDriverOnTheWay_whenAnotherTripOfThemIsWrittenAsRunning_thenTheDatabaseRefuses() {
        var out = add(planned(NINE, NOON));
        update(out.start(NINE, null));
        var ofBus = add(with(new Assignment(bus, "Shivneri", new PersonId(driver()), "Other", route)));
        var ofDriver = add(with(new Assignment(new BusId(bus()), "Other", driver, "Balu", route)));

        assertThatExceptionOfType(TripException.BusAlreadyOut.class)
                .isThrownBy(() -> update(ofBus.start(NINE, null)))
                .satisfies(refused -> assertThat(refused.params())
                        .as("the plate, and the trip that has to be completed first")
                        .containsEntry("number", out.number().text())
                        .hasEntrySatisfying("bus", plate -> assertThat(plate).asString().startsWith("MH ")));
        assertThatExceptionOfType(TripException.DriverAlreadyOut.class)
                .isThrownBy(() -> update(ofDriver.start(NINE, null)))
                .satisfies(refused -> assertThat(refused.params()).containsEntry("number", out.number().text()));
        assertThat(trips.onTheWay(bus)).isPresent();
        assertThat(trips.find(ofBus.id()).orElseThrow().status()).isEqualTo(TripStatus.SCHEDULED);
    }

    @Test
    void givenNumberIdOrDayOfATimetableThatIsThere_whenAddedAgain_thenRefusedOrPassedOver() {
        var timetable = timetable();
        var known = add(ofTimetable(timetable, 5));
        var other = planned(NINE, NOON);
        var sameNumber = Trip.planned(
                other.id(), known.number(), other.assigned(), null, other.there(), null, BigDecimal.ZERO);

        assertThatExceptionOfType(TripException.NumberTaken.class).isThrownBy(() -> add(sameNumber));
        assertThat(write(known)).as("the same id").isFalse();
        assertThat(write(ofTimetable(timetable, 5))).as("the same day").isFalse();
    }

    @Test
    void givenTripThatSomebodyElseChanged_whenWrittenOverAnOldOne_thenStale() {
        var trip = add(planned(NINE, NOON));
        update(trip.start(NINE, null));

        assertThatExceptionOfType(StaleException.class).isThrownBy(() -> update(trip.cancel("Rain")));
    }

    // ---- What it takes -----------------------------------------------------------------------------------------

    private Trip planned(Instant departs, @Nullable Instant arrives) {
        return Trip.planned(
                new TripId(UUID.randomUUID()), number(), crew(), null, Leg.planned(departs, arrives), null, BigDecimal.ZERO);
    }

    private Trip with(Assignment crew) {
        return planned(NINE.plus(Duration.ofDays(3)), null).assign(crew);
    }

    private Trip ofTimetable(TimetableId timetable, int day) {
        return Trip.planned(
                new TripId(UUID.randomUUID()), number(), crew(), new Origin(timetable, DAY.plusDays(day)),
                Leg.planned(NINE.plus(Duration.ofDays(day)), null), null, BigDecimal.ZERO);
    }

    private Trip read(Instant departs, long km) {
        return add(planned(departs, null).read(Readings.NONE.withStart(km(km))));
    }

    private Assignment crew() {
        return new Assignment(bus, "Shivneri", driver, "Balu", route);
    }

    private static Trip add(Trip trip) {
        assertThat(write(trip)).isTrue();
        return trip;
    }

    private static boolean write(Trip trip) {
        return postgres.inTransaction(() -> trips.add(trip, NOW));
    }

    private static void update(Trip trip) {
        postgres.inTransaction(() -> {
            trips.update(trip, NOW);
            return true;
        });
    }

    private static TripNumber number() {
        return new TripNumber("T " + UUID.randomUUID().toString().substring(0, 13));
    }

    private static Odometer km(long km) {
        return Odometer.km(km);
    }

    private static Takings takings(String rupees) {
        var money = new Money(new BigDecimal(rupees));
        return new Takings(money, money.plus(Money.of(1)), money.plus(Money.of(2)), money.plus(Money.of(3)), money);
    }

    private static UUID bus() {
        return inserted("""
                insert into bus (id, registration_number, registration_key, capacity, status, monthly_tax_amount,
                                 tax_due_day, created_at, updated_at)
                values (:id, 'MH ' || left(cast(:id as text), 12), cast(:id as text), 40, 'active', 0, 1, now(), now())
                """);
    }

    private static UUID driver() {
        return inserted("""
                insert into person (id, full_name, created_at, updated_at) values (:id, 'Balu', now(), now())
                """);
    }

    private static UUID route() {
        return inserted("""
                insert into route (id, route_name, from_state_id, to_state_id, created_at, updated_at)
                select :id, 'Nashik – Pune', id, id, now(), now() from state where state_code = 'MH'
                """);
    }

    private TimetableId timetable() {
        return new TimetableId(inserted("""
                insert into timetable (id, bus_id, route_id, days, departure_time, arrival_time, is_two_way,
                                       turnaround_hours, is_active, created_at, updated_at)
                values (:id, '%s', '%s', 127, '09:00', '12:00', false, 0, true, now(), now())
                """.formatted(bus.value(), route.value())));
    }

    private static UUID inserted(String sql) {
        var id = UUID.randomUUID();
        postgres.jdbc().sql(sql).param("id", id).update();
        return id;
    }
}
