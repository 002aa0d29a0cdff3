package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.operations.Jobs;
import dev.busmanager.application.operations.NewJob;
import dev.busmanager.application.schedule.DailyPlanning;
import dev.busmanager.application.shared.Actor;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The planning of the night as the house does it by itself: enqueued, taken, done, and told. */
class TripPlanningJobIT {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final TestServer SERVER = TestServer.start(Map.of());

    private final Client office = SERVER.office();
    private final Depot depot = new Depot(SERVER, office);
    private final Timetables timetables = new Timetables(office, depot);

    @AfterAll
    static void stop() {
        SERVER.close();
    }

    @Test
    void givenTimetables_whenTheJobOfTheNightRuns_thenTripsAreThereAndItSaysHowMany_andAgainItMakesNone() {
        var driver = depot.driver();
        var timetable = timetables.add(timetables.form(depot.bus(), driver.id()));
        var off = timetables.add(timetables.form());
        var tomorrow = LocalDate.now(ZoneId.of("Asia/Kolkata")).plusDays(1);
        office.put(Timetables.path(off) + "/exceptions/" + tomorrow, Map.of("is_off", true)).expect(200);

        planAgain();

        // The house makes up for last night by itself; whichever of the two comes first makes the trips.
        assertThat(jobs().valueStream().mapToInt(job -> job.at("/result/trips").asInt()).sum()).isEqualTo(5);
        assertThat(jobs().valueStream().mapToInt(job -> job.at("/result/skipped").asInt())).contains(1);
        assertThat(trips(timetable)).hasSize(3);
        assertThat(trips(off)).hasSize(2);
        assertThat(driver.client().get("/api/notifications").expect(200).json().findValuesAsString("kind"))
                .containsExactly("trip_reminder", "trip_reminder", "trip_reminder");
        assertThat(office.get("/api/audit?kind=trip&action=added").expect(200).json().findValuesAsString("actor_kind"))
                .hasSize(5)
                .containsOnly("house");

        assertThat(planAgain().at("/result/trips").asInt()).isZero();
        assertThat(trips(timetable)).hasSize(3);
    }

    private JsonNode trips(JsonNode timetable) {
        return office.get("/api/trips?schedule_id=" + timetable.get("id").asString()).expect(200).json();
    }

    private JsonNode jobs() {
        return office.get("/api/jobs?state=done&kind=" + DailyPlanning.KIND).expect(200).json();
    }

    private JsonNode planAgain() {
        var id = SERVER.bean(Jobs.class).enqueue(Actor.HOUSE, NewJob.of(DailyPlanning.KIND, Map.of())).value();
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            var job = office.get("/api/jobs/" + id).expect(200).json();
            if (job.get("state").asString().equals("done")) return job;
            assertThat(System.nanoTime()).as(job.toString()).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
