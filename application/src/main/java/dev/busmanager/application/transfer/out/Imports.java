package dev.busmanager.application.transfer.out;

import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.application.transfer.ImportRow;
import dev.busmanager.application.transfer.RowResult;
import dev.busmanager.application.transfer.in.ImportView;
import dev.busmanager.application.transfer.in.RowView;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.ImportId;
import dev.busmanager.domain.transfer.ImportKind;
import dev.busmanager.domain.transfer.RowOutcome;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Imports {

    void add(Import batch, @Nullable AccountId maker);

    void addRows(ImportId id, List<ImportRow> rows);

    Rows<ImportView> find(Page page);

    Optional<ImportView> view(ImportId id);

    /** Held until the unit of work ends. */
    Optional<Import> lock(ImportId id);

    void update(Import batch);

    Rows<RowView> views(ImportId id, @Nullable RowOutcome outcome, Page page);

    /** In order. */
    List<ImportRow> rows(ImportId id, int after, int most);

    void keep(ImportId id, List<RowResult> results);

    void forgetResults(ImportId id);

    /** What was written, the last first. */
    List<RowResult> written(ImportId id, int before, int most);

    /** Many rows have changed at once: the database looks at them now, so that their lists are fast from the beginning. */
    void lookOver(ImportKind kind);

    int forgetRowsBefore(Instant instant);
}
