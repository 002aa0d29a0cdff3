package dev.busmanager.adapter.rest.operations;

import dev.busmanager.adapter.rest.shared.OpenDoor;
import dev.busmanager.application.operations.in.HealthUseCase;
import dev.busmanager.application.operations.in.HealthUseCase.Health;
import dev.busmanager.application.shared.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
class HealthController {

    private final HealthUseCase health;

    HealthController(HealthUseCase health) {
        this.health = health;
    }

    record StatusResponse(String status) {}

    /** Ready to answer calls. Also at the root, where containers and old tools ask. */
    @OpenDoor
    @GetMapping({"/health", "/api/health"})
    ResponseEntity<StatusResponse> ready() {
        var ready = health.isReady();
        return ResponseEntity.status(ready ? HttpStatus.OK : HttpStatus.SERVICE_UNAVAILABLE)
                .header("Cache-Control", "no-store")
                .body(new StatusResponse(ready ? "healthy" : "unavailable"));
    }

    /** The process runs; to restart it because the database is away would help nobody. */
    @OpenDoor
    @GetMapping("/health/live")
    ResponseEntity<StatusResponse> live() {
        return ResponseEntity.ok().header("Cache-Control", "no-store").body(new StatusResponse("alive"));
    }

    record HealthResponse(
            String status,
            boolean databaseAnswers,
            @Nullable Long databaseAnswerMillis,
            @Nullable String databaseVersion,
            List<String> missingChanges,
            long diskFreeBytes,
            @Nullable Instant lastBackupAt,
            List<String> attention) {}

    @GetMapping("/api/operations/health")
    HealthResponse details(Actor actor) {
        return response(health.examine(actor));
    }

    private HealthResponse response(Health found) {
        var time = found.databaseAnswerTime();
        return new HealthResponse(
                found.databaseAnswers() && found.missingChanges().isEmpty() ? "healthy" : "unavailable",
                found.databaseAnswers(),
                time == null ? null : time.toMillis(),
                found.databaseVersion(),
                found.missingChanges(),
                found.diskFreeBytes(),
                found.lastBackupAt(),
                found.attention().stream().map(HealthUseCase.Attention::wire).toList());
    }
}
