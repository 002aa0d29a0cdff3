package dev.busmanager.application.file;

import dev.busmanager.application.file.in.ReadFileUseCase;
import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.application.file.out.LinkSignatures;
import dev.busmanager.application.file.out.LiveSessions;
import dev.busmanager.application.file.out.StoredFiles;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.StoredFile;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

public final class ReadFileService implements ReadFileUseCase {

    private final StoredFiles files;
    private final FileStore store;
    private final LinkSignatures signatures;
    private final LiveSessions sessions;
    private final Clock clock;

    public ReadFileService(
            StoredFiles files, FileStore store, LinkSignatures signatures, LiveSessions sessions, Clock clock) {
        this.files = files;
        this.store = store;
        this.signatures = signatures;
        this.sessions = sessions;
        this.clock = clock;
    }

    @Override
    public ReadableFile open(Actor actor, FileKey key, @Nullable LinkSignature signature) {
        var isPublic = key.folder() == Folder.LOGOS;
        if (isPublic) return readable(file(key));
        if (signature != null) {
            check(key, signature);
            return readable(file(key));
        }
        var reader = actor.signedIn();
        var file = file(key);
        if (!file.isOf(reader.account()) && !Permission.HANDLE_FOREIGN_FILES.isGrantedTo(reader))
            throw new FileException.Foreign();
        return readable(file);
    }

    private void check(FileKey key, LinkSignature signature) {
        if (!signatures.isGenuine(key, signature)) throw new FileException.Foreign();
        if (!signature.expires().isAfter(clock.instant()) || !sessions.hasAny(signature.account()))
            throw new FileException.LinkRanOut();
    }

    private StoredFile file(FileKey key) {
        return files.find(key).orElseThrow(FileException.NotFound::new);
    }

    private ReadableFile readable(StoredFile file) {
        return new ReadableFile(file, store.locate(file.place()).orElseThrow(FileException.NotFound::new));
    }
}
