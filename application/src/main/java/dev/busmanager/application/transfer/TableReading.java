package dev.busmanager.application.transfer;

import dev.busmanager.application.transfer.in.ImportsUseCase.TableRows;
import dev.busmanager.application.transfer.out.Imports;
import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.ImportException;
import dev.busmanager.domain.transfer.ImportId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the rows of a table away while they are read, some hundred at a time. */
final class TableReading implements TableRows {

    private static final int AT_A_TIME = 200;

    private final List<ImportField> fields;
    private final Imports imports;
    private final ImportId id;
    private final Beginning beginning;
    private final List<ImportRow> waiting = new ArrayList<>();
    private @Nullable Import batch;
    private int count;

    TableReading(List<ImportField> fields, Imports imports, ImportId id, Beginning beginning) {
        this.fields = fields;
        this.imports = imports;
        this.id = id;
        this.beginning = beginning;
    }

    interface Beginning {
        Import begin(List<String> headings, List<String> members);
    }

    @Override
    public void row(int number, List<String> cells) {
        if (cells.stream().allMatch(String::isBlank)) return;
        if (cells.size() > Import.COLUMNS_MOST || cells.stream().anyMatch(cell -> cell.length() > Import.CELL_MOST))
            throw new ImportException.TooLarge();
        // No text of ours can hold it, and no table of people has it.
        if (cells.stream().anyMatch(cell -> cell.indexOf('\0') >= 0)) throw new ImportException.NotATable();
        if (batch == null) {
            if (begins(cells)) return;
        }
        if (++count > Import.ROWS_MOST) throw new ImportException.TooManyRows();
        waiting.add(new ImportRow(number, cells));
        if (waiting.size() == AT_A_TIME) putAway();
    }

    Import finish() {
        if (batch == null || count == 0) throw new ImportException.Empty();
        putAway();
        return batch.withRows(count);
    }

    /** @return whether the row is one of headings */
    private boolean begins(List<String> cells) {
        var headings = cells.stream().map(cell -> cell.strip().replaceAll("\\s+", " ")).toList();
        var members = Headings.guess(headings, fields);
        boolean named = Headings.areThere(members);
        batch = beginning.begin(named ? headings : Headings.letters(cells.size()), members);
        return named;
    }

    private void putAway() {
        if (!waiting.isEmpty()) imports.addRows(id, waiting);
        waiting.clear();
    }
}
