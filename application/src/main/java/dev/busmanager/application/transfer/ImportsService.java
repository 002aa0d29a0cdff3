package dev.busmanager.application.transfer;

import dev.busmanager.application.operations.Jobs;
import dev.busmanager.application.operations.NewJob;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.transfer.in.ImportView;
import dev.busmanager.application.transfer.in.ImportsUseCase;
import dev.busmanager.application.transfer.in.RowView;
import dev.busmanager.application.transfer.out.Imports;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.ImportException;
import dev.busmanager.domain.transfer.ImportId;
import dev.busmanager.domain.transfer.ImportKind;
import dev.busmanager.domain.transfer.RowOutcome;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class ImportsService implements ImportsUseCase {

    private final Imports imports;
    private final ImportTargets targets;
    private final ImportTrail trail;
    private final Jobs jobs;
    private final Ids ids;
    private final Clock clock;

    public ImportsService(
            Imports imports, ImportTargets targets, ImportTrail trail, Jobs jobs, Ids ids, Clock clock) {
        this.imports = imports;
        this.targets = targets;
        this.trail = trail;
        this.jobs = jobs;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public void requireAllowed(Actor actor) {
        Permission.IMPORT_TABLES.require(actor);
    }

    @Override
    public ImportView receive(
            Actor actor, ImportKind kind, @Nullable String name, String sha256, TableSource table) {
        requireAllowed(actor);
        var id = new ImportId(ids.next());
        var maker = actor instanceof Actor.SignedIn person ? person.account() : null;
        var reading = new TableReading(targets.of(kind).fields(), imports, id, (headings, members) -> {
            var batch = Import.parsed(id, kind, name, sha256, headings, members, clock.instant());
            imports.add(batch, maker);
            return batch;
        });
        table.read(reading);
        var batch = reading.finish();
        imports.update(batch);
        trail.changed(actor, "read", batch);
        return view(id);
    }

    @Override
    public Rows<ImportView> find(Actor actor, Page page) {
        requireAllowed(actor);
        return imports.find(page);
    }

    @Override
    public ImportView one(Actor actor, ImportId id) {
        requireAllowed(actor);
        return view(id);
    }

    @Override
    public Rows<RowView> rows(Actor actor, ImportId id, @Nullable RowOutcome outcome, Page page) {
        requireAllowed(actor);
        view(id);
        return imports.views(id, outcome, page);
    }

    @Override
    public List<Choice> choices(ImportKind kind) {
        return targets.of(kind).fields().stream()
                .map(field -> new Choice(field.member(), field.required()))
                .toList();
    }

    @Override
    public ImportView map(Actor actor, ImportId id, List<String> members, ExpectedVersion expected) {
        var batch = held(actor, id, expected);
        requireKnown(batch, members);
        imports.forgetResults(id);
        imports.update(batch.mapped(members));
        trail.changed(actor, "mapped", batch);
        return view(id);
    }

    @Override
    public ImportView check(Actor actor, ImportId id, ExpectedVersion expected) {
        var batch = held(actor, id, expected);
        targets.of(batch.kind()).fields().stream()
                .filter(field -> field.required() && !batch.members().contains(field.member()))
                .findFirst()
                .ifPresent(field -> {
                    throw new ImportException.ColumnMissing(field.member());
                });
        imports.forgetResults(id);
        return begun(actor, batch.toBeChecked(), CheckImport.KIND);
    }

    @Override
    public ImportView write(Actor actor, ImportId id, ExpectedVersion expected) {
        var batch = held(actor, id, expected);
        var next = batch.toBeWritten();
        requireRight(batch);
        return begun(actor, next, WriteImport.KIND);
    }

    @Override
    public ImportView undo(Actor actor, ImportId id, ExpectedVersion expected) {
        var batch = held(actor, id, expected);
        var next = batch.undone();
        new Undoing(imports, targets.of(batch.kind()), actor).undo(batch);
        imports.update(next);
        trail.changed(actor, "undone", next);
        return view(id);
    }

    private ImportView begun(Actor actor, Import batch, String kind) {
        var task = new ImportTask(batch.id(), batch.version(), actor.signedIn());
        var job = jobs.enqueue(actor, NewJob.of(kind, task.payload()));
        imports.update(batch.workedOnBy(job.value()));
        return view(batch.id());
    }

    private Import held(Actor actor, ImportId id, ExpectedVersion expected) {
        requireAllowed(actor);
        var batch = imports.lock(id).orElseThrow(ImportException.NoSuchImport::new);
        expected.check(batch.version());
        return batch;
    }

    private void requireKnown(Import batch, List<String> members) {
        if (members.size() != batch.headings().size())
            throw new InvalidInputException("members", Flaw.wrongKind());
        var known = targets.of(batch.kind()).fields().stream().map(ImportField::member).toList();
        var seen = new HashSet<String>();
        for (var member : members) {
            if (member.isEmpty()) continue;
            if (!known.contains(member)) throw new InvalidInputException("members", Flaw.notAChoice(known));
            if (!seen.add(member)) throw new InvalidInputException("members", Flaw.taken());
        }
    }

    private void requireRight(Import batch) {
        if (batch.counts().wrong() == 0) return;
        var first = imports.views(batch.id(), RowOutcome.WRONG, new Page(1, 0, false)).rows().getFirst();
        var flaw = first.flaws().getFirst();
        var column = flaw.column() == null ? flaw.member() : batch.headings().get(flaw.column());
        throw new ImportException.HasWrongCells(batch.counts().wrong(), first.number(), column);
    }

    private ImportView view(ImportId id) {
        return imports.view(id).orElseThrow(ImportException.NoSuchImport::new);
    }
}
