package dev.busmanager.application.file;

import dev.busmanager.application.file.in.SweepFilesUseCase;
import dev.busmanager.application.file.out.FileStore;
import dev.busmanager.application.file.out.FileStore.Found;
import dev.busmanager.application.file.out.FileUses;
import dev.busmanager.application.file.out.StoredFiles;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.out.Aftermath;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.file.Folder;
import dev.busmanager.domain.file.StoredFile;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Goes through disk and database some hundred at a time, so that the number of files does not matter. */
public final class SweepFilesService implements SweepFilesUseCase {

    private static final int PIECE = 500;

    private final StoredFiles files;
    private final FileStore store;
    private final List<FileUses> uses;
    private final UnitOfWork unitOfWork;
    private final Aftermath aftermath;
    private final AuditTrail audit;
    private final Clock clock;

    public SweepFilesService(
            StoredFiles files,
            FileStore store,
            List<FileUses> uses,
            UnitOfWork unitOfWork,
            Aftermath aftermath,
            AuditTrail audit,
            Clock clock) {
        this.files = files;
        this.store = store;
        this.uses = List.copyOf(uses);
        this.unitOfWork = unitOfWork;
        this.aftermath = aftermath;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public FileCheck check(Actor actor) {
        Permission.READ_OPERATIONS.require(actor);
        return sweep(actor, false);
    }

    @Override
    public FileCheck repair(Actor actor) {
        Permission.HANDLE_FOREIGN_FILES.require(actor);
        return sweep(actor, true);
    }

    private FileCheck sweep(Actor actor, boolean repair) {
        var old = clock.instant().minus(GRACE);
        var leftOver = new Tally();
        var withoutRow = new Tally();
        var piece = new ArrayList<Found>(PIECE);
        store.walk(found -> {
            if (found.since().isBefore(old)) piece.add(found);
            if (piece.size() == PIECE) compareWithRows(piece, leftOver, withoutRow, repair);
        });
        compareWithRows(piece, leftOver, withoutRow, repair);
        var withoutFile = new Tally();
        var unused = new Tally();
        for (var rows = after(""); !rows.isEmpty(); rows = after(rows.getLast().key().toString()))
            compareWithDisk(rows, old, actor, withoutFile, unused, repair);
        return new FileCheck(leftOver.group(), withoutRow.group(), withoutFile.group(), unused.group());
    }

    private void compareWithRows(List<Found> piece, Tally leftOver, Tally withoutRow, boolean repair) {
        var places = piece.stream().map(Found::place).toList();
        var known = unitOfWork.run(() -> files.known(places));
        for (var found : piece) {
            if (known.contains(found.place())) continue;
            (found.leftOver() ? leftOver : withoutRow).add(found.place(), found.size());
            if (repair) store.delete(found.place());
        }
        piece.clear();
    }

    private List<StoredFile> after(String key) {
        return unitOfWork.run(() -> files.after(key, PIECE));
    }

    private void compareWithDisk(
            List<StoredFile> rows, Instant old, Actor actor, Tally withoutFile, Tally unused, boolean repair) {
        for (var file : rows)
            if (store.locate(file.place()).isEmpty()) withoutFile.add(file.key().toString(), file.size());
        var candidates = candidates(rows, old);
        if (candidates.isEmpty()) return;
        unitOfWork.run(() -> {
            var used = used(candidates.stream().map(StoredFile::key).toList());
            for (var file : candidates) {
                if (used.contains(file.key())) continue;
                unused.add(file.key().toString(), file.size());
                if (repair) remove(file, actor);
            }
            return candidates;
        });
    }

    /** What was imported stays even if no record names it: it came with the old records and is not ours to judge. */
    private List<StoredFile> candidates(List<StoredFile> rows, Instant old) {
        var judged = uses.stream()
                .flatMap(use -> use.folders().stream())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Folder.class)));
        return rows.stream()
                .filter(file -> judged.contains(file.key().folder()))
                .filter(file -> file.uploadedBy() != null && file.uploadedAt().isBefore(old))
                .toList();
    }

    private Set<FileKey> used(List<FileKey> keys) {
        var used = new HashSet<FileKey>();
        for (var use : uses) used.addAll(use.used(keys));
        return used;
    }

    private void remove(StoredFile file, Actor actor) {
        files.remove(file.key());
        audit.write(AuditEntry.of(actor, "file", "file", "swept", file.key())
                .before(Map.of("size", file.size(), "sha256", file.fingerprint())));
        aftermath.ifKept(() -> store.delete(file.place()));
    }
}
