package dev.busmanager.adapter.rest.file;

import dev.busmanager.adapter.rest.shared.KeyedCalls;
import dev.busmanager.adapter.rest.shared.MessageResponse;
import dev.busmanager.application.file.ReceivedFile;
import dev.busmanager.application.file.in.RemoveFileUseCase;
import dev.busmanager.application.file.in.UploadFileUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.in.AnswerOnceUseCase.Answer;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.json.JsonMapper;

@RestController
@RequestMapping("/api/upload")
class UploadController {

    private final UploadFileUseCase upload;
    private final RemoveFileUseCase remove;
    private final KeyedCalls keyedCalls;
    private final JsonMapper json;

    UploadController(UploadFileUseCase upload, RemoveFileUseCase remove, KeyedCalls keyedCalls, JsonMapper json) {
        this.upload = upload;
        this.remove = remove;
        this.keyedCalls = keyedCalls;
        this.json = json;
    }

    @PostMapping("/expense")
    FileResponse expense(Actor actor, HttpServletRequest request) throws IOException {
        return bring(Folder.EXPENSES, actor, request);
    }

    @PostMapping("/repair")
    FileResponse repair(Actor actor, HttpServletRequest request) throws IOException {
        return bring(Folder.REPAIRS, actor, request);
    }

    @PostMapping("/paper")
    FileResponse paper(Actor actor, HttpServletRequest request) throws IOException {
        return bring(Folder.PAPERS, actor, request);
    }

    @PostMapping("/logo")
    FileResponse logo(Actor actor, HttpServletRequest request) throws IOException {
        return bring(Folder.LOGOS, actor, request);
    }

    @DeleteMapping("/expense/{*name}")
    MessageResponse removeExpense(Actor actor, @PathVariable String name) {
        return remove(Folder.EXPENSES, actor, name);
    }

    @DeleteMapping("/repair/{*name}")
    MessageResponse removeRepair(Actor actor, @PathVariable String name) {
        return remove(Folder.REPAIRS, actor, name);
    }

    @DeleteMapping("/paper/{*name}")
    MessageResponse removePaper(Actor actor, @PathVariable String name) {
        return remove(Folder.PAPERS, actor, name);
    }

    private FileResponse bring(Folder folder, Actor actor, HttpServletRequest request) throws IOException {
        try (var received = upload.receive(actor, folder, new UploadBody(request))) {
            return request.getHeader(KeyedCalls.HEADER) == null
                    ? FileResponse.of(upload.keep(actor, received))
                    : once(actor.signedIn(), received, request);
        } catch (IOException e) {
            throw UploadBody.reason(e);
        }
    }

    /** The content stands for the body: a form is written anew, with other marks in it, each time it is sent. */
    private FileResponse once(Actor.SignedIn actor, ReceivedFile received, HttpServletRequest request) {
        var outcome = keyedCalls.answer(request, actor, received.sha256(), () -> {
            var kept = FileResponse.of(upload.keep(actor, received));
            return new Answer(
                    HttpStatus.OK.value(), MediaType.APPLICATION_JSON_VALUE, null, json.writeValueAsBytes(kept));
        });
        return json.readValue(outcome.answer().body(), FileResponse.class);
    }

    private MessageResponse remove(Folder folder, Actor actor, String name) {
        var key = FileKey.parse(folder.wire() + name).orElseThrow(FileException.NotFound::new);
        remove.remove(actor, key);
        return new MessageResponse("File deleted");
    }
}
