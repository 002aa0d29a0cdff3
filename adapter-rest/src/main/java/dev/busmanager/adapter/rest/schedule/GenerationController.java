package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.application.schedule.in.PlanDaysUseCase;
import dev.busmanager.application.shared.Actor;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The button that makes trips at once, for whoever does not want to wait for the night. */
@RestController
@RequestMapping("/api/schedules/generate-trips")
class GenerationController {

    private final PlanDaysUseCase days;

    GenerationController(PlanDaysUseCase days) {
        this.days = days;
    }

    @PostMapping
    GenerationResponse generate(Actor actor) {
        return GenerationResponse.of(days.plan(actor));
    }
}
