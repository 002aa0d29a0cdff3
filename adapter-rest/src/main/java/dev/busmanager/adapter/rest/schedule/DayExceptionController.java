package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.shared.MessageResponse;
import dev.busmanager.application.schedule.in.DayExceptionsUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.schedule.TimetableId;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Days on which a timetable is different. */
@RestController
@RequestMapping("/api/schedules/{id}/exceptions")
class DayExceptionController {

    private final DayExceptionsUseCase exceptions;

    DayExceptionController(DayExceptionsUseCase exceptions) {
        this.exceptions = exceptions;
    }

    @GetMapping
    List<DayExceptionResponse> list(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable LocalDate from,
            @RequestParam(required = false) @Nullable LocalDate until) {
        return exceptions.list(actor, new TimetableId(id), from, until).stream()
                .map(DayExceptionResponse::of)
                .toList();
    }

    @PutMapping("/{day}")
    DayExceptionResponse set(
            Actor actor, @PathVariable UUID id, @PathVariable LocalDate day, @RequestBody DayExceptionRequest body) {
        return DayExceptionResponse.of(exceptions.set(actor, new TimetableId(id), body.on(day)));
    }

    @DeleteMapping("/{day}")
    MessageResponse clear(Actor actor, @PathVariable UUID id, @PathVariable LocalDate day) {
        exceptions.clear(actor, new TimetableId(id), day);
        return new MessageResponse("The day is as usual again");
    }
}
