package dev.busmanager.application.file;

import dev.busmanager.application.file.in.RemoveFileUseCase;
import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.application.file.out.FileUses;
import dev.busmanager.application.file.out.StoredFiles;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.out.Aftermath;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.FileKey;
import java.util.List;
import java.util.Map;

public final class RemoveFileService implements RemoveFileUseCase {

    private final StoredFiles files;
    private final FileStore store;
    private final List<FileUses> uses;
    private final Aftermath aftermath;
    private final AuditTrail audit;

    public RemoveFileService(
            StoredFiles files, FileStore store, List<FileUses> uses, Aftermath aftermath, AuditTrail audit) {
        this.files = files;
        this.store = store;
        this.uses = List.copyOf(uses);
        this.aftermath = aftermath;
        this.audit = audit;
    }

    @Override
    public void remove(Actor actor, FileKey key) {
        var mayAll = Permission.HANDLE_FOREIGN_FILES.isGrantedTo(actor);
        if (!mayAll) actor.signedIn();
        var file = files.find(key).orElseThrow(FileException.NotFound::new);
        if (!mayAll && !file.isOf(actor.signedIn().account())) throw new FileException.Foreign();
        var used = uses.stream().anyMatch(use -> !use.used(List.of(key)).isEmpty());
        if (!mayAll && used) throw new FileException.InUse();
        if (!files.remove(key)) throw new FileException.NotFound();
        audit.write(AuditEntry.of(actor, "file", "file", "removed", key)
                .before(Map.of("size", file.size(), "sha256", file.fingerprint(), "used", used)));
        aftermath.ifKept(() -> store.delete(file.place()));
    }
}
