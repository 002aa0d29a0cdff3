package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.trip.PlanningCheck;
import dev.busmanager.domain.trip.TripQuestion;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Which trips say of each other that they want the same, worked out from their times alone. */
final class OverlapsOfTrips {

    private static final Set<String> OPEN = Set.of("scheduled", "in_progress");
    private static final List<String> ENDS =
            List.of("end_date", "arrives_at", "arrived_at", "return_starts_at", "return_arrives_at", "return_arrived_at");

    private static final Comparator<JsonNode> AS_PLANNED =
            Comparator.comparing(OverlapsOfTrips::starts).thenComparing(trip -> trip.get("id").asString());

    private final List<JsonNode> trips;

    OverlapsOfTrips(Collection<JsonNode> trips) {
        this.trips = trips.stream().sorted(AS_PLANNED).toList();
    }

    void requireRight(String where) {
        for (var trip : trips)
            assertThat(said(trip))
                    .as(where + ", trip " + trip.get("trip_number").asString())
                    .containsExactlyInAnyOrderElementsOf(expected(trip));
    }

    private static List<String> said(JsonNode trip) {
        return StreamSupport.stream(trip.get("flags").spliterator(), false)
                .filter(flag -> PlanningCheck.OVERLAPS.contains(flag.get("code").asString()))
                .map(flag -> flag.get("detail").asString())
                .toList();
    }

    private List<String> expected(JsonNode trip) {
        var expected = new ArrayList<String>();
        first(trip, "bus_id")
                .map(other -> new TripQuestion.BusOverlaps(
                        trip.at("/bus/registration_number").asString(), other.get("trip_number").asString()))
                .ifPresent(question -> expected.add(question.detail()));
        first(trip, "driver_id")
                .map(other -> new TripQuestion.DriverOverlaps(
                        trip.at("/driver/full_name").asString(), other.get("trip_number").asString()))
                .ifPresent(question -> expected.add(question.detail()));
        return expected;
    }

    private Optional<JsonNode> first(JsonNode trip, String whose) {
        if (trip.get(whose).isNull() || !isOpen(trip)) return Optional.empty();
        return trips.stream()
                .filter(other -> !other.get("id").equals(trip.get("id")) && other.get(whose).equals(trip.get(whose)))
                .filter(OverlapsOfTrips::isOpen)
                .filter(other -> starts(other).isBefore(ends(trip)) && ends(other).isAfter(starts(trip)))
                .findFirst();
    }

    private static boolean isOpen(JsonNode trip) {
        return OPEN.contains(trip.get("status").asString());
    }

    private static OffsetDateTime starts(JsonNode trip) {
        return OffsetDateTime.parse(trip.get("start_date").asString());
    }

    /** One of which nobody knows when it ends takes its moment. */
    private static OffsetDateTime ends(JsonNode trip) {
        var least = starts(trip).plusSeconds(1);
        return Stream.concat(
                        Stream.of(least),
                        ENDS.stream()
                                .map(trip::get)
                                .filter(end -> !end.isNull())
                                .map(end -> OffsetDateTime.parse(end.asString())))
                .max(Comparator.naturalOrder())
                .orElse(least);
    }
}
