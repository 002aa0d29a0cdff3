package dev.busmanager.application.file;

import dev.busmanager.application.file.in.UploadFileUseCase;
import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.application.file.out.LogoSetting;
import dev.busmanager.application.file.out.StoredFiles;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.out.Aftermath;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.StoredFile;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;

public final class UploadFileService implements UploadFileUseCase {

    private final FileStore store;
    private final StoredFiles files;
    private final LogoSetting logoSetting;
    private final UnitOfWork unitOfWork;
    private final Aftermath aftermath;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public UploadFileService(
            FileStore store,
            StoredFiles files,
            LogoSetting logoSetting,
            UnitOfWork unitOfWork,
            Aftermath aftermath,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.store = store;
        this.files = files;
        this.logoSetting = logoSetting;
        this.unitOfWork = unitOfWork;
        this.aftermath = aftermath;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public ReceivedFile receive(Actor actor, Folder folder, FileSource source) throws IOException {
        permission(folder).require(actor);
        return store.receive(folder, source);
    }

    @Override
    public StoredFile keep(Actor actor, ReceivedFile received) {
        permission(received.folder()).require(actor);
        return unitOfWork.run(() -> received.folder() == Folder.LOGOS
                ? keepLogo(actor, received)
                : keepUnder(newKey(received), actor, received));
    }

    /** The new one takes the place of the old one for everyone at the same moment, or not at all. */
    private StoredFile keepLogo(Actor actor, ReceivedFile received) {
        for (var replaced : files.holdCompanyLogos()) {
            files.remove(replaced.key());
            aftermath.ifKept(() -> store.delete(replaced.place()));
        }
        var logo = keepUnder(FileKey.companyLogo(received.finding().type()), actor, received);
        logoSetting.follow(actor, logo.key());
        return logo;
    }

    private StoredFile keepUnder(FileKey key, Actor actor, ReceivedFile received) {
        // A logo keeps its key and gets a new place: the old content stays untouched until the new one is certain.
        var place = key.isCompanyLogo() ? newKey(received).toString() : key.toString();
        var file = new StoredFile(
                key,
                place,
                received.finding().type(),
                received.finding().size(),
                received.sha256(),
                received.finding().picture(),
                actor instanceof Actor.SignedIn person ? person.account() : null,
                clock.instant());
        files.add(file);
        audit.write(AuditEntry.of(actor, "file", "file", "uploaded", key)
                .after(Map.of("size", file.size(), "sha256", file.fingerprint())));
        aftermath.ifUndone(() -> store.delete(place));
        store.keep(received, place);
        return file;
    }

    private FileKey newKey(ReceivedFile received) {
        return new FileKey(
                received.folder(),
                ids.next() + "." + received.finding().type().extension());
    }

    private static Permission permission(Folder folder) {
        return switch (folder) {
            case EXPENSES -> Permission.UPLOAD_EXPENSE_FILES;
            case REPAIRS -> Permission.UPLOAD_REPAIR_FILES;
            case PAPERS -> Permission.UPLOAD_PAPER_FILES;
            case LOGOS -> Permission.CHANGE_LOGO;
        };
    }
}
