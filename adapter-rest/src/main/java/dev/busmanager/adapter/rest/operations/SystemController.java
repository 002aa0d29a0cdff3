package dev.busmanager.adapter.rest.operations;

import dev.busmanager.application.operations.in.SystemUseCase;
import dev.busmanager.application.operations.in.SystemUseCase.Memory;
import dev.busmanager.application.operations.in.SystemUseCase.SystemView;
import dev.busmanager.application.shared.Actor;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Versions and sizes of what runs; nothing where something cannot be found out. */
@RestController
class SystemController {

    private final SystemUseCase system;

    SystemController(SystemUseCase system) {
        this.system = system;
    }

    record MemoryResponse(
            @Nullable Long limitBytes,
            @Nullable Long residentBytes,
            @Nullable Long anonymousBytes,
            long heapUsedBytes,
            long heapMaxBytes) {

        static MemoryResponse of(Memory memory) {
            return new MemoryResponse(
                    memory.limitBytes(),
                    memory.residentBytes(),
                    memory.anonymousBytes(),
                    memory.heapUsedBytes(),
                    memory.heapMaxBytes());
        }
    }

    record SystemResponse(
            String version,
            Instant builtAt,
            String java,
            @Nullable String postgresql,
            Instant startedAt,
            MemoryResponse memory,
            @Nullable Long databaseBytes,
            @Nullable Long filesBytes,
            @Nullable Long diskFreeBytes,
            @Nullable Long diskTotalBytes,
            int openStreams,
            int processors) {

        static SystemResponse of(SystemView view) {
            var program = view.program();
            return new SystemResponse(
                    program.version(),
                    program.builtAt(),
                    program.java(),
                    view.postgresql(),
                    program.startedAt(),
                    MemoryResponse.of(view.memory()),
                    view.databaseBytes(),
                    view.filesBytes(),
                    view.diskFreeBytes(),
                    view.diskTotalBytes(),
                    view.openStreams(),
                    program.processors());
        }
    }

    @GetMapping("/api/operations/system")
    SystemResponse details(Actor actor) {
        return SystemResponse.of(system.examine(actor));
    }
}
