package dev.busmanager.adapter.rest.file;

import dev.busmanager.adapter.rest.shared.LinkQuery;
import dev.busmanager.adapter.rest.shared.OpenDoor;
import dev.busmanager.application.file.in.ReadFileUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.FileKey;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

@RestController
class FileController {

    private final ReadFileUseCase files;
    private final FileAnswers answers;

    FileController(ReadFileUseCase files, FileAnswers answers) {
        this.files = files;
        this.answers = answers;
    }

    /** Links and pictures send no header: who may open the file, its signature says. */
    @OpenDoor
    @GetMapping("/api/uploads/{folder}/{*name}")
    void read(
            Actor actor,
            @PathVariable String folder,
            @PathVariable String name,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        var key = FileKey.parse(folder + name).orElseThrow(FileException.NotFound::new);
        var signature = LinkQuery.in(request);
        try {
            answers.answer(files.open(actor, key, signature), request, response);
        } catch (NoSuchFileException _) {
            // Replaced at this very moment; the new one lies elsewhere.
            answers.answer(files.open(actor, key, signature), request, response);
        }
    }
}
