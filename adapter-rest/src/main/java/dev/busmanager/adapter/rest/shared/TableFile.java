package dev.busmanager.adapter.rest.shared;

import java.io.IOException;
import java.util.List;

/** A list as a file for spreadsheets, written row by row. */
sealed interface TableFile permits CsvFile, XlsxFile {

    /** What a spreadsheet might take for a formula when it stands first. */
    String DANGEROUS = "=+-@\t\r";

    <T> void begin(List<TableColumn<T>> columns) throws IOException;

    <T> void row(List<TableColumn<T>> columns, T row) throws IOException;

    /** Leaves the stream open. */
    void end() throws IOException;

    static boolean isDangerous(String text) {
        return !text.isEmpty() && DANGEROUS.indexOf(text.charAt(0)) >= 0;
    }
}
