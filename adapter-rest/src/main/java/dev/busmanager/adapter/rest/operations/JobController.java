package dev.busmanager.adapter.rest.operations;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.adapter.rest.shared.Lists;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.operations.in.JobsUseCase;
import dev.busmanager.application.operations.in.JobsUseCase.Filter;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.domain.operations.JobId;
import dev.busmanager.domain.operations.JobState;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What takes long or happens by itself. */
@RestController
@RequestMapping("/api/jobs")
class JobController {

    /** What came out of a job may be long, and nobody needs all of them. */
    private static final int MOST = 500;

    private final JobsUseCase jobs;

    JobController(JobsUseCase jobs) {
        this.jobs = jobs;
    }

    @GetMapping
    ResponseEntity<List<JobResponse>> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String state,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "true") boolean total) {
        var shape = new RequestShape();
        var filter = new Filter(
                shape.optionalText("search", search, 100),
                Choices.optional("state", state, JobState.values(), JobState::wire),
                shape.optionalText("kind", kind, 100));
        shape.check();
        return Lists.answer(jobs.find(actor, filter, new Page(Math.min(limit, MOST), offset, total)), JobResponse::of);
    }

    @GetMapping("/{id}")
    JobResponse one(Actor actor, @PathVariable UUID id) {
        return JobResponse.of(jobs.one(actor, new JobId(id)));
    }

    @PostMapping("/{id}/retry")
    JobResponse retry(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return JobResponse.of(jobs.retry(actor, new JobId(id), expected));
    }

    @PostMapping("/{id}/cancellation")
    JobResponse cancel(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return JobResponse.of(jobs.cancel(actor, new JobId(id), expected));
    }
}
