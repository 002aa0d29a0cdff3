package dev.busmanager.domain.transfer;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Kind;
import java.util.List;
import java.util.Map;

/** All that can go wrong with tables that come from elsewhere. */
public abstract sealed class ImportException extends DomainException {

    private ImportException(Kind kind, String code, String message, Map<String, Object> params) {
        super(kind, code, message, params);
    }

    private ImportException(Kind kind, String code, String message) {
        this(kind, code, message, Map.of());
    }

    public static final class NoSuchImport extends ImportException {
        public NoSuchImport() {
            super(Kind.NOT_FOUND, "import.no-such-import", "This import is not kept any more");
        }
    }

    public static final class NotATable extends ImportException {
        public NotATable() {
            super(
                    Kind.WRONG_FILE_TYPE,
                    "import.not-a-table",
                    "This is no table that can be read: an Excel workbook (.xlsx), a .csv file or copied cells");
        }
    }

    public static final class NotUtf8 extends ImportException {
        public NotUtf8() {
            super(
                    Kind.INVALID,
                    "import.not-unicode",
                    "The letters of this file cannot be read; save it as \"CSV UTF-8\" or as .xlsx");
        }
    }

    public static final class Empty extends ImportException {
        public Empty() {
            super(Kind.INVALID, "import.empty", "There are no rows in this table");
        }
    }

    public static final class TooManyRows extends ImportException {
        public TooManyRows() {
            super(
                    Kind.TOO_LARGE,
                    "import.too-many-rows",
                    "A table can have at most %d rows; please divide it".formatted(Import.ROWS_MOST),
                    Map.of("most", Import.ROWS_MOST));
        }
    }

    public static final class TooLarge extends ImportException {
        public TooLarge() {
            super(Kind.TOO_LARGE, "import.too-large", "This table is too large to be read; please divide it");
        }
    }

    public static final class Busy extends ImportException {
        public Busy() {
            super(Kind.BUSY, "import.busy", "Another table is being read at this moment; please try again");
        }
    }

    public static final class ColumnMissing extends ImportException {
        public ColumnMissing(String member) {
            super(
                    Kind.RULE_BROKEN,
                    "import.column-missing",
                    "No column is chosen for '%s'".formatted(member),
                    Map.of("member", member));
        }
    }

    public static final class WrongStep extends ImportException {
        public WrongStep(String state) {
            super(
                    Kind.CONFLICT,
                    "import.wrong-step",
                    "This cannot be done with an import that is %s".formatted(state),
                    Map.of("state", state));
        }
    }

    public static final class HasWrongCells extends ImportException {
        public HasWrongCells(long rows, int row, String column) {
            super(
                    Kind.CONFLICT,
                    "import.has-wrong-cells",
                    "Nothing is written while %d rows are wrong, the first one in row %d, column '%s'"
                            .formatted(rows, row, column),
                    Map.of("count", rows, "row", row, "column", column));
        }
    }

    public static final class ChangedSince extends ImportException {
        public ChangedSince(List<String> names) {
            super(
                    Kind.CONFLICT,
                    "import.changed-since",
                    "This import cannot be undone, since others have changed or used: %s"
                            .formatted(String.join(", ", names)),
                    Map.of("names", String.join(", ", names)));
        }
    }
}
