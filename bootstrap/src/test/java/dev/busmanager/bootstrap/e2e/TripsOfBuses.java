package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.shared.Question;
import dev.busmanager.domain.trip.Odometer;
import dev.busmanager.domain.trip.OdometerCheck;
import dev.busmanager.domain.trip.OdometerCheck.Known;
import dev.busmanager.domain.trip.Readings;
import dev.busmanager.domain.trip.TripNumber;
import dev.busmanager.domain.trip.TripType;
import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What must hold in all trips of some buses, worked out from the readings alone and not from how they came about. */
final class TripsOfBuses {

    static final Set<String> CODES = OdometerCheck.CODES;

    /** In the order of the days, and of the ids as a database compares them. */
    private static final Comparator<JsonNode> AS_DRIVEN = Comparator.<JsonNode, OffsetDateTime>comparing(
                    trip -> OffsetDateTime.parse(trip.get("start_date").asString()))
            .thenComparing(trip -> trip.get("id").asString());

    private final Client office;
    private final List<String> buses;

    TripsOfBuses(Client office, List<String> buses) {
        this.office = office;
        this.buses = buses;
    }

    void requireRight(String where) {
        for (var bus : buses) {
            var trips = new ArrayList<JsonNode>();
            office.get("/api/trips?bus_id=" + bus).expect(200).json().forEach(trips::add);
            trips.sort(AS_DRIVEN);
            for (var trip : trips) requireLegal(trip, where);
            requireFlags(trips, where);
        }
    }

    private static void requireLegal(JsonNode trip, String where) {
        var type = trip.get("trip_type").asString().equals("two_way") ? TripType.TWO_WAY : TripType.ONE_WAY;
        var status = trip.get("status").asString();
        if (status.equals("completed")) {
            assertThat(readings(trip).missing(type)).as(where).isEmpty();
            assertThat(trip.get("end_date").isNull()).as(where).isFalse();
        }
        if (status.equals("in_progress")) assertThat(trip.get("left_at").isNull()).as(where).isFalse();
        assertThat(trip.get("cancel_reason").isNull()).as(where).isEqualTo(!status.equals("cancelled"));
    }

    private static void requireFlags(List<JsonNode> trips, String where) {
        var read = trips.stream()
                .filter(trip -> !trip.get("status").asString().equals("cancelled"))
                .filter(trip -> readings(trip).firstKnown() != null)
                .toList();
        for (var trip : trips) {
            int i = read.indexOf(trip);
            var expected = i < 0 ? List.<String>of() : expected(read, i);
            assertThat(trip.get("flags").findValuesAsString("detail").stream()
                            .filter(detail -> isOfReadings(trip, detail)))
                    .as(where + ", trip " + trip.get("trip_number").asString())
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static boolean isOfReadings(JsonNode trip, String detail) {
        for (var flag : trip.get("flags"))
            if (flag.get("detail").asString().equals(detail)) return CODES.contains(flag.get("code").asString());
        return false;
    }

    private static List<String> expected(List<JsonNode> read, int i) {
        var before = i == 0 ? null : read.get(i - 1);
        var after = i == read.size() - 1 ? null : read.get(i + 1);
        var check = new OdometerCheck(
                before == null ? null : new Known(readings(before).lastKnown(), number(before)),
                after == null ? null : new Known(readings(after).firstKnown(), number(after)),
                read.get(i).at("/route/distance_km").decimalValue());
        return check.questions(readings(read.get(i))).stream().map(Question::detail).toList();
    }

    private static TripNumber number(JsonNode trip) {
        return new TripNumber(trip.get("trip_number").asString());
    }

    private static Readings readings(JsonNode trip) {
        return new Readings(
                odometer(trip, Readings.START),
                odometer(trip, Readings.END),
                odometer(trip, Readings.RETURN_START),
                odometer(trip, Readings.RETURN_END));
    }

    private static @Nullable Odometer odometer(JsonNode trip, String member) {
        var km = trip.get(member);
        return km.isNull() ? null : new Odometer(new BigDecimal(km.asString()));
    }
}
