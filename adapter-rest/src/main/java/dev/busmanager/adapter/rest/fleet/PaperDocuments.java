package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.FileLinks;
import dev.busmanager.application.fleet.in.PaperView;
import dev.busmanager.application.fleet.in.PapersUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.fleet.PaperId;
import jakarta.servlet.http.HttpServletRequest;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The scanned paper: a key in the register, a link on the wire. */
@Component
class PaperDocuments {

    private static final String FIELD = "document_url";

    private final PapersUseCase papers;
    private final FileLinks links;

    PaperDocuments(PapersUseCase papers, FileLinks links) {
        this.papers = papers;
        this.links = links;
    }

    Function<PaperView, PaperResponse> shown(Actor actor, HttpServletRequest request) {
        return view -> PaperResponse.of(view, key -> links.link(key, actor, request));
    }

    @Nullable FileKey taken(@Nullable String url, Actor actor) {
        return taken(url, null, actor);
    }

    Change<FileKey> taken(Change<String> url, PaperId id, Actor actor) {
        return switch (url) {
            case Change.Absent<String> _ -> new Change.Absent<>();
            case Change.Clear<String> _ -> new Change.Clear<>();
            case Change.Set<String>(var text) -> {
                var key = taken(text, papers.one(actor, id).paper().file(), actor);
                yield key == null ? new Change.Clear<>() : new Change.Set<>(key);
            }
        };
    }

    private @Nullable FileKey taken(@Nullable String url, @Nullable FileKey present, Actor actor) {
        var key = links.stored(FIELD, url, present, actor);
        if (key != null && !key.equals(present) && key.folder() != Folder.PAPERS)
            throw new FileException.NotUploaded(FIELD);
        return key;
    }
}
