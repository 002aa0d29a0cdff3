package dev.busmanager.application.transfer.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.domain.transfer.ImportId;
import dev.busmanager.domain.transfer.ImportKind;
import dev.busmanager.domain.transfer.RowOutcome;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tables from elsewhere: read, held against the register, written all or not at all, and taken back. */
public interface ImportsUseCase {

    /** To be asked before anything is read. */
    void requireAllowed(Actor actor);

    ImportView receive(Actor actor, ImportKind kind, @Nullable String name, String sha256, TableSource table);

    Rows<ImportView> find(Actor actor, Page page);

    ImportView one(Actor actor, ImportId id);

    /** @param outcome only rows of that kind */
    Rows<RowView> rows(Actor actor, ImportId id, @Nullable RowOutcome outcome, Page page);

    /** What columns may be. */
    List<Choice> choices(ImportKind kind);

    /** @param members one for each column; an empty text where it is not taken */
    ImportView map(Actor actor, ImportId id, List<String> members, ExpectedVersion expected);

    /** Begins to find out what each row would do; the job says how far it is. */
    ImportView check(Actor actor, ImportId id, ExpectedVersion expected);

    /** Begins to write. */
    ImportView write(Actor actor, ImportId id, ExpectedVersion expected);

    ImportView undo(Actor actor, ImportId id, ExpectedVersion expected);

    record Choice(String member, boolean required) {}

    /** A table that is read row by row. */
    interface TableSource {
        void read(TableRows rows);
    }

    interface TableRows {
        /** @param number as the spreadsheet counts */
        void row(int number, List<String> cells);
    }
}
