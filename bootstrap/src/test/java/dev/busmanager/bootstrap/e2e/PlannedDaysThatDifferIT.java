package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.PlannedDays.between;
import static dev.busmanager.bootstrap.e2e.PlannedDays.days;
import static dev.busmanager.bootstrap.e2e.PlannedDays.positions;
import static dev.busmanager.bootstrap.e2e.PlannedDays.reasons;
import static dev.busmanager.bootstrap.e2e.Timetables.path;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** What is different on a day, before and after its trip was made. */
class PlannedDaysThatDifferIT {

    private static final TestServer SERVER = TestServer.start(Map.of());

    private final Client office = SERVER.office();
    private final Depot depot = new Depot(SERVER, office);
    private final Timetables timetables = new Timetables(office, depot);
    private final PlannedDays planned = new PlannedDays(SERVER, office, depot);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void givenTimetableThatDoesNotRunDaily_whenATripIsCancelled_thenTheNextOneFollowsTheLatestEarlierOne() {
        var monday = LocalDate.of(2043, 6, 1);
        var form = between(timetables.form(), monday, monday.plusDays(14));
        form.put("days_of_week", List.of("monday", "thursday"));
        var made = timetables.add(form);
        for (int day = 0; day < 12; day++) planned.plan(monday.plusDays(day) + "T03:00");
        var trips = planned.trips(made);
        assertThat(days(trips))
                .containsExactly(monday, monday.plusDays(3), monday.plusDays(7), monday.plusDays(10));
        assertThat(positions(trips)).containsExactly(1, 2, 3, 4);

        office.post(Depot.path(trips.get(1)) + "/cancellation", Map.of("reason", "No passengers")).expect(200);

        var chained = planned.trips(made);
        assertThat(chained.get(2).get("previous_trip_id")).isEqualTo(trips.get(0).get("id"));
        assertThat(chained.get(0).get("next_trip_id")).isEqualTo(trips.get(2).get("id"));
        assertThat(chained.get(2).get("cycle_position").asInt()).isEqualTo(2);
        planned.plan(monday.plusDays(3) + "T03:00");
        assertThat(planned.trips(made)).as("a cancelled one is not made again").hasSize(4);
    }

    @Test
    void givenDayThatWasOff_whenItIsMadeLate_thenTheChainIsNumberedAgain() {
        var day = LocalDate.of(2043, 9, 1);
        var made = timetables.add(between(timetables.form(), day, day.plusDays(2)));
        var off = path(made) + "/exceptions/" + day;
        office.put(off, Map.of("is_off", true)).expect(200);
        assertThat(reasons(planned.plan(day + "T03:00"), made)).containsExactly("schedule.day-off");
        assertThat(positions(planned.trips(made))).containsExactly(1, 2);

        office.delete(off).expect(200);
        planned.plan(day + "T03:00");

        var trips = planned.trips(made);
        assertThat(days(trips)).containsExactly(day, day.plusDays(1), day.plusDays(2));
        assertThat(positions(trips)).containsExactly(1, 2, 3);
        assertThat(trips.get(1).get("previous_trip_id")).isEqualTo(trips.get(0).get("id"));
    }

    @Test
    void givenReplacement_whenPlanned_thenTheOtherBusAndDriverRunOnThatDayOnly_andThenItIsTooLateToChangeIt() {
        var day = LocalDate.of(2043, 10, 5);
        var usual = depot.driver();
        var instead = depot.driver();
        var bus = depot.bus();
        var made = timetables.add(between(timetables.form(depot.bus(), usual.id()), day, day.plusDays(1)));
        var exception = path(made) + "/exceptions/" + day;
        office.put(exception, Map.of("bus_id", bus, "driver_id", instead.id())).expect(200);

        planned.plan(day + "T03:00");

        var trips = planned.trips(made);
        assertThat(trips.get(0).get("bus_id").asString()).isEqualTo(bus);
        assertThat(trips.get(0).get("driver_id").asString()).isEqualTo(instead.id());
        assertThat(trips.get(1).get("driver_id").asString()).isEqualTo(usual.id());
        assertThat(office.put(exception, Map.of("is_off", true)).expect(409).code()).isEqualTo("schedule.day-has-trip");
        assertThat(office.delete(exception).expect(409).code()).isEqualTo("schedule.day-has-trip");
    }

    @Test
    void givenPlannedTrip_whenTheOfficeDeletesIt_thenItIsNotMadeAgain_untilTheDayIsAsUsualAgain() {
        var day = LocalDate.of(2043, 11, 9);
        var made = timetables.add(between(timetables.form(), day, day));
        planned.plan(day + "T03:00");

        office.delete(Depot.path(planned.trips(made).getFirst())).expect(200);

        assertThat(reasons(planned.plan(day + "T03:00"), made)).containsExactly("schedule.day-off");
        assertThat(planned.trips(made)).isEmpty();
        var days = office.get(path(made) + "/exceptions").expect(200).json();
        assertThat(days.at("/0/is_off").asBoolean()).isTrue();
        office.delete(path(made) + "/exceptions/" + day).expect(200);
        planned.plan(day + "T03:00");
        assertThat(planned.trips(made)).hasSize(1);
    }
}
