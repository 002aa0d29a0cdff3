package dev.busmanager.adapter.rest.transfer;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.adapter.rest.shared.KeyedCalls;
import dev.busmanager.adapter.rest.shared.Lists;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Spool;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.in.AnswerOnceUseCase.Answer;
import dev.busmanager.application.transfer.in.ImportView;
import dev.busmanager.application.transfer.in.ImportsUseCase;
import dev.busmanager.application.transfer.in.ImportsUseCase.TableSource;
import dev.busmanager.domain.transfer.ImportException;
import dev.busmanager.domain.transfer.ImportId;
import dev.busmanager.domain.transfer.ImportKind;
import dev.busmanager.domain.transfer.RowOutcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

/** Tables from elsewhere. */
@RestController
@RequestMapping("/api/imports")
class ImportController {

    private static final int MOST = 500;

    /** A table is read by one at a time, and nobody waits for it with a connection in his hand. */
    private static final int PATIENCE_SECONDS = 3;

    private final Semaphore reading = new Semaphore(1, true);
    private final ImportsUseCase imports;
    private final Spool spool;
    private final KeyedCalls keyedCalls;
    private final JsonMapper json;

    ImportController(ImportsUseCase imports, Spool spool, KeyedCalls keyedCalls, JsonMapper json) {
        this.imports = imports;
        this.spool = spool;
        this.keyedCalls = keyedCalls;
        this.json = json;
    }

    @PostMapping
    @Nullable ResponseEntity<ImportResponse> bring(
            Actor actor,
            @RequestParam(required = false) @Nullable String kind,
            @RequestParam(required = false) @Nullable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        imports.requireAllowed(actor);
        try (var body = TableBody.of(request, spool, json)) {
            var shape = new RequestShape();
            var word = shape.text("kind", kind == null ? body.kind() : kind, 20);
            shape.check();
            var meant = Choices.one("kind", word, ImportKind.values(), ImportKind::wire);
            var called = TableBody.named(name == null ? body.name() : name);
            var sha256 = body.kept().sha256();
            var table = body.table();
            if (request.getHeader(KeyedCalls.HEADER) == null)
                return ResponseEntity.ok(read(actor, meant, called, sha256, table));
            // The content stands for the body, as with files.
            var outcome = keyedCalls.answer(request, actor.signedIn(), sha256, () -> new Answer(
                    HttpStatus.OK.value(),
                    MediaType.APPLICATION_JSON_VALUE,
                    null,
                    json.writeValueAsBytes(read(actor, meant, called, sha256, table))));
            keyedCalls.repeat(outcome.answer(), actor.signedIn(), request, response);
            return null;
        }
    }

    private ImportResponse read(
            Actor actor, ImportKind kind, @Nullable String name, byte[] sha256, TableSource table) {
        boolean mine = false;
        try {
            mine = reading.tryAcquire(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (!mine) throw new ImportException.Busy();
            return response(imports.receive(actor, kind, name, TableBody.hexadecimal(sha256), table));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new ImportException.Busy();
        } finally {
            if (mine) reading.release();
        }
    }

    @GetMapping
    ResponseEntity<List<ImportResponse>> find(
            Actor actor,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "true") boolean total) {
        return Lists.answer(imports.find(actor, new Page(Math.min(limit, MOST), offset, total)), this::response);
    }

    @GetMapping("/{id}")
    ImportResponse one(Actor actor, @PathVariable UUID id) {
        return response(imports.one(actor, new ImportId(id)));
    }

    @GetMapping("/{id}/rows")
    ResponseEntity<List<ImportRowResponse>> rows(
            Actor actor,
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable String outcome,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "true") boolean total) {
        var only = Choices.optional("outcome", outcome, RowOutcome.values(), RowOutcome::wire);
        var page = new Page(Math.min(limit, MOST), offset, total);
        return Lists.answer(imports.rows(actor, new ImportId(id), only, page), ImportRowResponse::of);
    }

    @PutMapping("/{id}/mapping")
    ImportResponse map(
            Actor actor, @PathVariable UUID id, @RequestBody MappingRequest body, ExpectedVersion expected) {
        return response(imports.map(actor, new ImportId(id), body.known(), expected));
    }

    @PostMapping("/{id}/check")
    ImportResponse check(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return response(imports.check(actor, new ImportId(id), expected));
    }

    @PostMapping("/{id}/writing")
    ImportResponse write(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return response(imports.write(actor, new ImportId(id), expected));
    }

    @PostMapping("/{id}/undo")
    ImportResponse undo(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return response(imports.undo(actor, new ImportId(id), expected));
    }

    private ImportResponse response(ImportView view) {
        return ImportResponse.of(view, imports.choices(view.batch().kind()));
    }
}
