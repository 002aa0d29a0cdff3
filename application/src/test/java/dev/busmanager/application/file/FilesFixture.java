package dev.busmanager.application.file;

import static dev.busmanager.application.shared.Actors.driver;
import static dev.busmanager.application.shared.Actors.office;
import static dev.busmanager.application.shared.Actors.workshop;

import dev.busmanager.application.file.out.FileUses;
import dev.busmanager.application.file.out.LinkSignatures;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.CountingIds;
import dev.busmanager.application.shared.MovableClock;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.StoredFile;
import dev.busmanager.domain.identity.AccountId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** All about files, on a folder of the test and with everything else in memory. */
public final class FilesFixture {

    public static final Actor.SignedIn OFFICE = office();
    public static final Actor.SignedIn DRIVER = driver();
    public static final Actor.SignedIn OTHER_DRIVER = driver();
    public static final Actor.SignedIn WORKSHOP = workshop();

    public final InMemoryStoredFiles files = new InMemoryStoredFiles();
    public final SimpleFileStore store;
    public final PlainWork work = new PlainWork();
    public final List<AuditEntry> audit = new ArrayList<>();
    public final Set<FileKey> used = new HashSet<>();
    public final List<FileKey> logoSettings = new ArrayList<>();
    public final Set<AccountId> sessions = new HashSet<>();
    public final MovableClock clock = new MovableClock(Instant.now().toString());

    private final FileUses uses = new FileUses() {
        @Override
        public Set<Folder> folders() {
            return EnumSet.of(Folder.EXPENSES, Folder.LOGOS);
        }

        @Override
        public Set<FileKey> used(Collection<FileKey> keys) {
            return keys.stream().filter(used::contains).collect(Collectors.toSet());
        }
    };

    private final LinkSignatures signatures = new LinkSignatures() {
        @Override
        public LinkSignature sign(FileKey key, AccountId account, Instant expires) {
            return new LinkSignature(account, expires, "for " + key + " " + account + " " + expires);
        }

        @Override
        public boolean isGenuine(FileKey key, LinkSignature signature) {
            return sign(key, signature.account(), signature.expires()).equals(signature);
        }
    };

    public final UploadFileService upload;
    public final ReadFileService read;
    public final RemoveFileService remove;
    public final LinkFilesService links;
    public final SweepFilesService sweep;

    public FilesFixture(Path folder) {
        store = new SimpleFileStore(folder);
        upload = new UploadFileService(
                store, files, (_, logo) -> logoSettings.add(logo), work, work, audit::add, new CountingIds(), clock);
        read = new ReadFileService(files, store, signatures, sessions::contains, clock);
        remove = new RemoveFileService(files, store, List.of(uses), work, audit::add);
        links = new LinkFilesService(signatures, files, work, clock);
        sweep = new SweepFilesService(files, store, List.of(uses), work, work, audit::add, clock);
        sessions.add(DRIVER.account());
    }

    public StoredFile uploaded(Actor actor, Folder folder, byte[] content) {
        try (var received = upload.receive(actor, folder, () -> new ByteArrayInputStream(content))) {
            return upload.keep(actor, received);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public List<String> places() {
        var places = new ArrayList<String>();
        store.walk(found -> places.add(found.place()));
        return places;
    }

    public void later(Duration duration) {
        clock.pass(duration);
    }
}
