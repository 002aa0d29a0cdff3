package dev.busmanager.adapter.rest.trip;

import dev.busmanager.adapter.rest.shared.MessageResponse;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.trip.in.PlanTripsUseCase;
import dev.busmanager.application.trip.in.TripQueries;
import dev.busmanager.domain.trip.TripId;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One trip. */
@RestController
@RequestMapping("/api/trips")
class TripController {

    private final PlanTripsUseCase trips;
    private final TripQueries queries;
    private final TripResponses responses;

    TripController(PlanTripsUseCase trips, TripQueries queries, TripResponses responses) {
        this.trips = trips;
        this.queries = queries;
        this.responses = responses;
    }

    @GetMapping("/{id}")
    TripResponse one(Actor actor, @PathVariable UUID id) {
        return responses.of(queries.one(actor, new TripId(id)));
    }

    @PostMapping
    TripResponse add(Actor actor, @RequestBody NewTripRequest body) {
        return responses.of(trips.add(actor, body.tripId(), body.members(), body.answers()));
    }

    @PutMapping("/{id}")
    TripResponse change(Actor actor, @PathVariable UUID id, @RequestBody TripRequest body, ExpectedVersion expected) {
        return responses.of(trips.change(actor, new TripId(id), body.members(), body.answers(), expected));
    }

    @DeleteMapping("/{id}")
    MessageResponse remove(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        trips.remove(actor, new TripId(id), expected);
        return new MessageResponse("Trip deleted");
    }

    @PostMapping("/{id}/cancellation")
    TripResponse cancel(
            Actor actor, @PathVariable UUID id, @RequestBody CancelRequest body, ExpectedVersion expected) {
        return responses.of(trips.cancel(actor, new TripId(id), body.why(), expected));
    }

    @PostMapping("/{id}/correction")
    TripResponse correct(
            Actor actor, @PathVariable UUID id, @RequestBody CorrectRequest body, ExpectedVersion expected) {
        var wanted = body.wanted();
        return responses.of(trips.correct(actor, new TripId(id), wanted.status(), wanted.reason(), expected));
    }
}
