package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.shared.RemovalResponse;
import dev.busmanager.application.schedule.in.TimetablesUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.schedule.TimetableId;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** One timetable. */
@RestController
@RequestMapping("/api/schedules")
class ScheduleController {

    private final TimetablesUseCase timetables;

    ScheduleController(TimetablesUseCase timetables) {
        this.timetables = timetables;
    }

    @GetMapping("/{id}")
    ScheduleResponse one(Actor actor, @PathVariable UUID id) {
        return ScheduleResponse.of(timetables.one(actor, new TimetableId(id)));
    }

    @PostMapping
    ScheduleResponse add(Actor actor, @RequestBody NewScheduleRequest body) {
        return ScheduleResponse.of(timetables.add(actor, body.timetableId(), body.members(), body.answers()));
    }

    /** For screens that show while somebody types what would be asked; nothing is written. */
    @PostMapping("/check")
    ScheduleCheckResponse check(Actor actor, @RequestBody NewScheduleRequest body) {
        return ScheduleCheckResponse.of(timetables.check(actor, body.timetableId(), body.members()));
    }

    @PutMapping("/{id}")
    ScheduleResponse change(
            Actor actor, @PathVariable UUID id, @RequestBody ScheduleRequest body, ExpectedVersion expected) {
        return ScheduleResponse.of(
                timetables.change(actor, new TimetableId(id), body.members(), body.answers(), expected));
    }

    @DeleteMapping("/{id}")
    RemovalResponse remove(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return RemovalResponse.of(timetables.remove(actor, new TimetableId(id), expected), "Schedule");
    }

    @PostMapping("/{id}/restoration")
    ScheduleResponse restore(Actor actor, @PathVariable UUID id) {
        return ScheduleResponse.of(timetables.restore(actor, new TimetableId(id)));
    }
}
