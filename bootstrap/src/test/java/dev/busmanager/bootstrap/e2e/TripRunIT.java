package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Depot.path;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.bootstrap.e2e.Client.Answer;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A day of a driver: his own screens, and those of old. */
class TripRunIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final Depot depot = new Depot(server, office);

    @Test
    void givenTwoWayTrip_whenItsDriverTakesEachStep_thenTheNextIsNamedAndTheDistancesAreRight() {
        var driver = depot.driver();
        var trip = depot.trip(depot.bus(), driver.id(), "two_way");
        var me = driver.client();
        assertThat(trip.get("next_step").asString()).isEqualTo("start");

        var started = me.post(path(trip) + "/start", Map.of("odometer", 1000, "at", "2026-11-21T09:42:00+05:30"))
                .expect(200)
                .json();
        assertThat(started.get("status").asString()).isEqualTo("in_progress");
        assertThat(started.get("left_at").asString()).isEqualTo("2026-11-21T09:42:00+05:30");
        assertThat(started.get("next_step").asString()).isEqualTo("arrive");
        var arrived = me.post(path(trip) + "/arrival", Map.of("odometer", 1212)).expect(200).json();
        assertThat(arrived.get("next_step").asString()).isEqualTo("return");
        var back = me.post(path(trip) + "/return", Map.of()).expect(200).json();
        assertThat(back.get("odometer_return_start").asInt()).isEqualTo(1212);
        assertThat(back.get("next_step").asString()).isEqualTo("complete");
        var done = me.post(path(trip) + "/completion", Map.of("odometer", 1424)).expect(200).json();

        assertThat(done.get("status").asString()).isEqualTo("completed");
        assertThat(done.get("distance_traveled").decimalValue()).isEqualByComparingTo("212");
        assertThat(done.get("distance_return").decimalValue()).isEqualByComparingTo("212");
        assertThat(done.get("next_step").isNull()).isTrue();
        assertThat(done.get("flags")).isEmpty();
        var month = me.get("/api/drivers/%s/months/2026-11".formatted(driver.id())).expect(200).json();
        assertThat(month.get("trips").asInt()).isEqualTo(1);
        assertThat(month.get("distance_km").decimalValue()).isEqualByComparingTo("424");
    }

    /** W-06, W-34: the screens of old send the status, and the odometer by itself. */
    @Test
    void givenTheScreensOfOld_whenADriverStartsAndCompletes_thenBothCountAndNoughtIsAReading() {
        var driver = depot.driver();
        var trip = depot.trip(driver);
        var me = driver.client();

        var started = me.put(path(trip), Map.of("status", "in_progress")).expect(200).json();
        assertThat(started.get("status").asString()).isEqualTo("in_progress");
        me.put(path(trip), "{\"odometer_start\": 0, \"odometer_end\": null, \"water_taken\": 12}").expect(200);
        var refused = me.put(path(trip), Map.of("status", "completed", "end_date", "2026-11-21T09:40:12.345Z"))
                .expect(400);
        assertThat(refused.code()).isEqualTo("trip.readings-missing");
        me.put(path(trip), Map.of("odometer_start", 0, "odometer_end", 0)).expect(200);
        var done = me.put(path(trip), Map.of("status", "completed", "end_date", "2026-11-21T09:40:12Z"))
                .expect(200)
                .json();

        assertThat(done.get("status").asString()).isEqualTo("completed");
        assertThat(done.get("end_date").asString()).isEqualTo("2026-11-21T15:10:12+05:30");
        assertThat(done.get("odometer_start").decimalValue()).isEqualByComparingTo("0");
        assertThat(done.get("water_taken").asInt()).isEqualTo(12);
    }

    @Test
    void givenFieldsThatAreTheOfficesToSay_whenADriverSendsThem_thenTheyArePassedOver() {
        var driver = depot.driver();
        var trip = depot.trip(driver);

        var sent = driver.client()
                .put(path(trip), Map.of("revenue_cash", 99_999, "notes", "mine", "route_id", UUID.randomUUID()))
                .expect(200)
                .json();

        assertThat(sent.get("total_revenue").decimalValue()).isEqualByComparingTo("0");
        assertThat(sent.get("notes").isNull()).isTrue();
        assertThat(sent.get("route_id")).isEqualTo(trip.get("route_id"));
    }

    @Test
    void givenSomebodyElsesTrip_whenADriverReadsOrRunsIt_thenForbidden_andHisListsLeaveItOut() {
        var owner = depot.driver();
        var other = depot.driver();
        var trip = depot.trip(owner);

        other.client().get(path(trip)).expect(403);
        other.client().post(path(trip) + "/start", Map.of()).expect(403);
        other.client().put(path(trip), Map.of("status", "in_progress")).expect(403);
        assertThat(other.client().get("/api/trips").expect(200).json()).isEmpty();
        assertThat(other.client().get("/api/trips?driver_id=" + owner.id()).expect(200).json()).isEmpty();
        assertThat(other.client().get("/api/trips/my").expect(200).json()).isEmpty();
        assertThat(owner.client().get("/api/trips/my").expect(200).json()).hasSize(1);
        assertThat(office.get("/api/trips/my").expect(200).json()).isEmpty();
        var mine = owner.client().get(path(trip)).expect(200).json();
        assertThat(mine.at("/bus/ownership_type").isNull()).as("whose bus it is").isTrue();
        assertThat(office.get(path(trip)).expect(200).json().at("/bus/ownership_type").asString()).isEqualTo("owned");
    }

    @ParameterizedTest
    @CsvSource({"completion, 409, trip.wrong-status", "arrival, 409, trip.not-on-the-way", "return, 409, trip.not-on-the-way"})
    void givenPlannedTrip_whenAStepIsTakenThatComesLater_thenConflict(String step, int status, String code) {
        var driver = depot.driver();
        var trip = depot.trip(driver);

        var refused = driver.client().post(path(trip) + "/" + step, Map.of("odometer", 5)).expect(status);

        assertThat(refused.code()).isEqualTo(code);
    }

    /** Nobody is walled off by a meter that looks odd; who can be asked is asked, for all others a flag is kept. */
    @Test
    void givenOddDistance_whenTheCallerCanBeAsked_thenHeIsAskedOnce_andOthersLeaveAFlag() {
        var driver = depot.driver();
        var trip = depot.trip(driver);
        var me = driver.client();
        me.post(path(trip) + "/start", Map.of("odometer", 1000)).expect(200);

        var asked = me.post(path(trip) + "/arrival", Map.of("odometer", 2112, "confirm", List.of())).expect(409);
        assertThat(asked.code()).isEqualTo("input.questions");
        var question = asked.json().at("/questions/0");
        assertThat(question.get("code").asString()).isEqualTo("trip.distance-odd");
        assertThat(question.get("needs_reason").asBoolean()).isFalse();
        assertThat(question.at("/params/guess").decimalValue()).isEqualByComparingTo("1212");
        assertThat(me.get(path(trip)).json().get("odometer_end").isNull()).as("nothing was written").isTrue();

        var confirmed = me.post(
                        path(trip) + "/arrival", Map.of("odometer", 2112, "confirm", List.of("trip.distance-odd")))
                .expect(200)
                .json();
        assertThat(confirmed.at("/flags/0/code").asString()).isEqualTo("trip.distance-odd");
        me.post(path(trip) + "/completion", Map.of("confirm", List.of())).expect(200);

        var corrected = office.put(path(trip) + "/readings", Map.of("odometer_end", 1212)).expect(200).json();
        assertThat(corrected.get("flags")).as("what is right again is no longer flagged").isEmpty();
    }

    @Test
    void givenABusThatWasReadBefore_whenItsNextTripIsLookedAt_thenTheLastReadingStandsThereForDriverAndOffice() {
        var driver = depot.driver();
        var bus = depot.bus();
        var first = depot.trip(bus, driver.id(), "one_way");
        var me = driver.client();
        assertThat(me.get(path(first)).expect(200).json().get("last_odometer").isNull()).isTrue();
        me.post(path(first) + "/start", Map.of("odometer", 1000)).expect(200);
        me.post(path(first) + "/arrival", Map.of("odometer", 1212, "at", "2026-11-21T14:30:00+05:30")).expect(200);
        me.post(path(first) + "/completion", Map.of()).expect(200);
        var form = depot.form(bus, driver.id(), depot.route());
        form.put("start_date", "2026-11-21T18:00");
        var next = office.post("/api/trips", form).expect(200).json();

        for (var reader : List.of(me, office)) {
            var last = reader.get(path(next)).expect(200).json().get("last_odometer");
            assertThat(last.get("km").decimalValue()).isEqualByComparingTo("1212");
            assertThat(last.get("at").asString()).isEqualTo("2026-11-21T14:30:00+05:30");
            assertThat(last.get("trip_number").asString()).isEqualTo(first.get("trip_number").asString());
        }
        var late = me.put(path(next) + "/delay", Map.of("minutes", 10)).expect(200).json();
        assertThat(late.at("/last_odometer/km").decimalValue()).isEqualByComparingTo("1212");
    }

    @Test
    void givenTakingsOfBothWays_whenEntered_thenTheSumsAreToThePaisaAndTheTotalsOfTheListAgree() {
        var driver = depot.driver();
        var trip = depot.trip(depot.bus(), driver.id(), "two_way");

        var taken = driver.client()
                .put(
                        path(trip) + "/takings",
                        Map.of("revenue_cash", 4620.10, "revenue_online", 0.25, "return_revenue_agent", 100.65))
                .expect(200)
                .json();

        assertThat(taken.get("total_revenue").decimalValue()).isEqualByComparingTo("4620.35");
        assertThat(taken.get("return_total_revenue").decimalValue()).isEqualByComparingTo("100.65");
        var totals = office.get("/api/trips/totals?driver_id=" + driver.id()).expect(200).json();
        assertThat(totals.get("total_revenue").decimalValue()).isEqualByComparingTo("4721.00");
        assertThat(totals.get("trips").asInt()).isEqualTo(1);
        driver.client().put(path(trip) + "/takings", Map.of("revenue_cash", -1)).expect(422);
        driver.client().put(path(trip) + "/takings", Map.of("revenue_cash", 1.005)).expect(422);
    }

    @Test
    void givenDelay_whenToldOnTheWay_thenItIsSeen_andOverItIsRefused() {
        var driver = depot.driver();
        var trip = depot.trip(driver);
        var me = driver.client();
        me.post(path(trip) + "/start", Map.of("odometer", 1)).expect(200);

        var late = me.put(path(trip) + "/delay", Map.of("minutes", 35, "reason", "Ghat closed")).expect(200).json();

        assertThat(late.get("delay_minutes").asInt()).isEqualTo(35);
        assertThat(late.get("late_minutes").asInt()).isGreaterThanOrEqualTo(35);
        assertThat(me.put(path(trip) + "/delay", Map.of()).expect(200).json().get("delay_minutes").isNull()).isTrue();
        me.put(path(trip) + "/delay", Map.of("minutes", 0)).expect(422);
        me.post(path(trip) + "/arrival", Map.of("odometer", 213)).expect(200);
        me.post(path(trip) + "/completion", Map.of()).expect(200);
        me.put(path(trip) + "/delay", Map.of("minutes", 5)).expect(409);
    }

    @Test
    void givenStepFromAPhoneWithAWrongClock_whenItLiesInTheFuture_thenRefused() {
        var driver = depot.driver();
        var trip = depot.trip(driver);

        driver.client().post(path(trip) + "/start", Map.of("at", "2099-01-01T00:00:00Z")).expect(422);
        driver.client().post(path(trip) + "/start", Map.of("odometer", 100)).expect(200);
        driver.client().put(path(trip) + "/readings", Map.of("odometer_end", 312)).expect(200);
        var refused = driver.client()
                .put(path(trip), Map.of("status", "completed", "end_date", "2099-01-01T00:00:00Z"))
                .expect(422);
        assertThat(refused.json().at("/errors/0/field").asString())
                .as("as the screen of old names it")
                .isEqualTo("end_date");
    }

    @Test
    void givenTheSameStepTwice_whenItCarriesAKey_thenItIsTakenOnce() {
        var driver = depot.driver();
        var trip = depot.trip(driver);
        var key = UUID.randomUUID().toString();

        var first = driver.client().post(path(trip) + "/start", Map.of("odometer", 7), "Idempotency-Key", key).expect(200);
        var again = driver.client().post(path(trip) + "/start", Map.of("odometer", 7), "Idempotency-Key", key).expect(200);

        assertThat(again.json()).isEqualTo(first.json());
    }

    /** The trips have one bus and fifty drivers. */
    @Test
    void givenFiftyTripsOfOneBus_whenAllAreStartedAtTheSameMoment_thenOneWinsAndTheOthersAreToldWhy() throws Exception {
        var bus = depot.bus();
        var route = depot.route();
        var starts = IntStream.range(0, 50)
                .mapToObj(_ -> {
                    var driver = depot.driver();
                    var trip = office.post("/api/trips", depot.form(bus, driver.id(), route)).expect(200).json();
                    return (Callable<Answer>) () -> driver.client().post(path(trip) + "/start", Map.of("odometer", 1));
                })
                .toList();

        List<Answer> answers;
        try (var threads = Executors.newFixedThreadPool(50)) {
            answers = threads.invokeAll(starts).stream().map(each -> each.resultNow()).toList();
        }

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(49).allSatisfy(answer -> {
            assertThat(answer.code()).isEqualTo("trip.bus-already-out");
            assertThat(answer.json().get("detail").asString()).contains("is on the way with trip TRP");
        });
    }
}
