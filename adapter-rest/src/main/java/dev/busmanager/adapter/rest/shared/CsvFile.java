package dev.busmanager.adapter.rest.shared;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * RFC 4180 in UTF-8, with the mark by which Excel knows that it is. A text that would be a formula gets an apostrophe,
 * which spreadsheets take as "this is a text".
 */
final class CsvFile implements TableFile {

    private static final char MARK = '\ufeff';

    private final Writer out;

    CsvFile(OutputStream out) {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    @Override
    public <T> void begin(List<TableColumn<T>> columns) throws IOException {
        out.write(MARK);
        for (int i = 0; i < columns.size(); i++) cell(i, columns.get(i).heading());
        out.write("\r\n");
    }

    @Override
    public <T> void row(List<TableColumn<T>> columns, T row) throws IOException {
        for (int i = 0; i < columns.size(); i++) cell(i, columns.get(i).value().apply(row));
        out.write("\r\n");
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private void cell(int place, @Nullable Object value) throws IOException {
        if (place > 0) out.write(',');
        switch (value) {
            case null -> {}
            case String text -> text(TableFile.isDangerous(text) ? "'" + text : text);
            case BigDecimal number -> out.write(number.toPlainString());
            default -> out.write(value.toString());
        }
    }

    private void text(String text) throws IOException {
        boolean plain = text.chars().noneMatch(c -> c == '"' || c == ',' || c == '\n' || c == '\r' || c == ';');
        out.write(plain ? text : '"' + text.replace("\"", "\"\"") + '"');
    }
}
