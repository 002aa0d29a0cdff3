package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.application.fleet.in.OwnershipUseCase;
import dev.busmanager.application.fleet.in.OwnershipUseCase.Span;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.fleet.BusId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/buses/{id}/ownership")
class OwnershipController {

    private final OwnershipUseCase ownership;

    OwnershipController(OwnershipUseCase ownership) {
        this.ownership = ownership;
    }

    @GetMapping
    List<OwnershipResponse> history(Actor actor, @PathVariable UUID id) {
        return responses(ownership.history(actor, new BusId(id)));
    }

    @PutMapping
    List<OwnershipResponse> holdsFrom(
            Actor actor, @PathVariable UUID id, @RequestBody OwnershipRequest body, ExpectedVersion expected) {
        var meant = body.ownership();
        return responses(ownership.holdsFrom(actor, new BusId(id), body.from(), meant, expected));
    }

    @DeleteMapping("/{from}")
    List<OwnershipResponse> remove(
            Actor actor, @PathVariable UUID id, @PathVariable LocalDate from, ExpectedVersion expected) {
        return responses(ownership.remove(actor, new BusId(id), from, expected));
    }

    private static List<OwnershipResponse> responses(List<Span> spans) {
        return spans.stream().map(OwnershipResponse::of).toList();
    }
}
