package dev.busmanager.application.file;

import dev.busmanager.application.file.in.LinkFilesUseCase;
import dev.busmanager.application.file.out.LinkSignatures;
import dev.busmanager.application.file.out.StoredFiles;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.file.FileException;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.StoredFile;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens a unit of work only where it reads: a list of two hundred receipts is signed without a connection. */
public final class LinkFilesService implements LinkFilesUseCase {

    /** Links made within this time are the same, so that a page that is loaded again finds its pictures cached. */
    private static final Duration STEP = Duration.ofMinutes(15);

    private final LinkSignatures signatures;
    private final StoredFiles files;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public LinkFilesService(LinkSignatures signatures, StoredFiles files, UnitOfWork unitOfWork, Clock clock) {
        this.signatures = signatures;
        this.files = files;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public FileLink link(Actor actor, FileKey key) {
        if (key.folder() == Folder.LOGOS) return new FileLink(key, null, contentVersion(key));
        if (!(actor instanceof Actor.SignedIn reader)) return new FileLink(key, null, null);
        return new FileLink(key, signatures.sign(key, reader.account(), expiry()), null);
    }

    @Override
    public Optional<FileLink> renew(Actor.SignedIn actor, FileKey key, LinkSignature old) {
        if (!old.account().equals(actor.account()) || !signatures.isGenuine(key, old)) return Optional.empty();
        return Optional.of(link(actor, key));
    }

    private Instant expiry() {
        var step = STEP.toSeconds();
        var latest = clock.instant().plus(OPEN_FOR).getEpochSecond();
        return Instant.ofEpochSecond(latest - latest % step);
    }

    private @Nullable String contentVersion(FileKey key) {
        return unitOfWork
                .run(() -> files.find(key))
                .map(StoredFile::contentVersion)
                .orElse(null);
    }

    @Override
    public FileKey refer(Actor actor, String field, FileKey asked, @Nullable FileKey present) {
        if (asked.equals(present)) return asked;
        var file = unitOfWork.run(() -> files.find(asked)).orElseThrow(() -> new FileException.NotUploaded(field));
        var own = actor instanceof Actor.SignedIn person && file.isOf(person.account());
        if (!own && !Permission.HANDLE_FOREIGN_FILES.isGrantedTo(actor)) throw new FileException.NotUploaded(field);
        return asked;
    }
}
