package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.MessageResponse;
import dev.busmanager.application.schedule.in.AbsencesUseCase.Filter;
import dev.busmanager.application.schedule.in.AbsencesUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.domain.schedule.AbsenceId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Days on which a bus or a driver cannot be had. */
@RestController
@RequestMapping("/api/absences")
class AbsenceController {

    private final AbsencesUseCase absences;
    private final LongLists lists;

    AbsenceController(AbsencesUseCase absences, LongLists lists) {
        this.absences = absences;
        this.lists = lists;
    }

    @GetMapping
    @Nullable ResponseEntity<List<AbsenceResponse>> find(
            Actor actor,
            @RequestParam(name = "bus_id", required = false) @Nullable UUID busId,
            @RequestParam(name = "driver_id", required = false) @Nullable UUID driverId,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until,
            Page page) {
        var filter = new Filter(busId, driverId, from, until);
        return lists.answer(sink -> absences.find(actor, filter, page, sink), AbsenceResponse::of);
    }

    @PostMapping
    AbsenceResponse add(Actor actor, @RequestBody NewAbsenceRequest body) {
        var members = body.members();
        return AbsenceResponse.of(absences.add(actor, body.absenceId(), body.subject(), members, body.answers()));
    }

    @PutMapping("/{id}")
    AbsenceResponse change(
            Actor actor, @PathVariable UUID id, @RequestBody AbsenceRequest body, ExpectedVersion expected) {
        return AbsenceResponse.of(absences.change(actor, new AbsenceId(id), body.members(), body.answers(), expected));
    }

    @DeleteMapping("/{id}")
    MessageResponse remove(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        absences.remove(actor, new AbsenceId(id), expected);
        return new MessageResponse("Absence deleted");
    }
}
