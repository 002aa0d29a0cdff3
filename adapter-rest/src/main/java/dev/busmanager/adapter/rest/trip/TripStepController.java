package dev.busmanager.adapter.rest.trip;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.trip.in.RunTripUseCase;
import dev.busmanager.domain.trip.TripId;
import java.util.UUID;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What happens with a trip on the way. */
@RestController
@RequestMapping("/api/trips/{id}")
class TripStepController {

    private final RunTripUseCase trips;
    private final TripResponses responses;

    TripStepController(RunTripUseCase trips, TripResponses responses) {
        this.trips = trips;
        this.responses = responses;
    }

    @PostMapping("/start")
    TripResponse start(Actor actor, @PathVariable UUID id, @RequestBody StepRequest body, ExpectedVersion expected) {
        return responses.of(trips.start(actor, new TripId(id), body.told(), expected));
    }

    @PostMapping("/arrival")
    TripResponse arrive(Actor actor, @PathVariable UUID id, @RequestBody StepRequest body, ExpectedVersion expected) {
        return responses.of(trips.arrive(actor, new TripId(id), body.told(), expected));
    }

    @PostMapping("/return")
    TripResponse turnBack(
            Actor actor, @PathVariable UUID id, @RequestBody StepRequest body, ExpectedVersion expected) {
        return responses.of(trips.turnBack(actor, new TripId(id), body.told(), expected));
    }

    @PostMapping("/completion")
    TripResponse complete(
            Actor actor, @PathVariable UUID id, @RequestBody StepRequest body, ExpectedVersion expected) {
        return responses.of(trips.complete(actor, new TripId(id), body.told(), expected));
    }

    @PutMapping("/readings")
    TripResponse read(
            Actor actor, @PathVariable UUID id, @RequestBody ReadingsRequest body, ExpectedVersion expected) {
        return responses.of(trips.read(actor, new TripId(id), body.members(), body.answers(), expected));
    }

    @PutMapping("/takings")
    TripResponse take(
            Actor actor, @PathVariable UUID id, @RequestBody TakingsRequest body, ExpectedVersion expected) {
        return responses.of(trips.take(actor, new TripId(id), body.there(), body.back(), expected));
    }

    @PutMapping("/delay")
    TripResponse delay(Actor actor, @PathVariable UUID id, @RequestBody DelayRequest body, ExpectedVersion expected) {
        return responses.of(
                trips.delay(actor, new TripId(id), body.minutes(), body.why(), body.at(), expected));
    }
}
