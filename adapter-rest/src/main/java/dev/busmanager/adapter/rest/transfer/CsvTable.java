package dev.busmanager.adapter.rest.transfer;

import dev.busmanager.application.transfer.in.ImportsUseCase.TableRows;
import dev.busmanager.application.transfer.in.ImportsUseCase.TableSource;
import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.ImportException;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * RFC 4180, and what spreadsheets make of it: parted by commas, semicolons or, as copied cells are, by tabs. The letters
 * are UTF-8, or UTF-16 where a mark at the beginning says so; anything else is refused, since wrong names are worse
 * than none.
 */
final class CsvTable implements TableSource {

    private static final int END = -1;
    private static final int LOOK_AHEAD = 8 * 1024;

    private final Path file;

    CsvTable(Path file) {
        this.file = file;
    }

    @Override
    public void read(TableRows rows) {
        try (var in = new BufferedInputStream(Files.newInputStream(file), LOOK_AHEAD);
                var reader = new BufferedReader(new InputStreamReader(in, charset(in).newDecoder()), LOOK_AHEAD)) {
            skipMark(reader);
            new Parts(reader, separator(reader)).all(rows);
        } catch (CharacterCodingException _) {
            throw new ImportException.NotUtf8();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Charset charset(BufferedInputStream in) throws IOException {
        in.mark(2);
        int first = in.read();
        int second = in.read();
        in.reset();
        return first == 0xff && second == 0xfe || first == 0xfe && second == 0xff
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }

    private static void skipMark(Reader reader) throws IOException {
        reader.mark(1);
        if (reader.read() != '\ufeff') reader.reset();
    }

    /** What occurs most in the first line; a tab stands in no heading. */
    private static char separator(Reader reader) throws IOException {
        reader.mark(LOOK_AHEAD);
        int commas = 0;
        int semicolons = 0;
        boolean quoted = false;
        boolean tab = false;
        for (int i = 0; i < LOOK_AHEAD - 1; i++) {
            int c = reader.read();
            if (c == END || !quoted && (c == '\n' || c == '\r')) break;
            if (c == '"') quoted = !quoted;
            if (quoted) continue;
            if (c == '\t') tab = true;
            if (c == ',') commas++;
            if (c == ';') semicolons++;
        }
        reader.reset();
        if (tab) return '\t';
        return semicolons > commas ? ';' : ',';
    }

    private static final class Parts {

        private final Reader reader;
        private final char separator;
        private final StringBuilder cell = new StringBuilder();
        private List<String> row = new ArrayList<>();
        private int number = 1;

        Parts(Reader reader, char separator) {
            this.reader = reader;
            this.separator = separator;
        }

        void all(TableRows rows) throws IOException {
            for (int c = reader.read(); c != END; ) {
                if (c == '"' && cell.isEmpty()) c = quoted();
                else if (c == separator) {
                    endCell();
                    c = reader.read();
                } else if (c == '\n' || c == '\r') c = endRow(rows, c);
                else {
                    put(c);
                    c = reader.read();
                }
            }
            if (!cell.isEmpty() || !row.isEmpty()) endRow(rows, END);
        }

        /** @return what stands behind the quotes */
        private int quoted() throws IOException {
            for (int c = reader.read(); c != END; c = reader.read()) {
                if (c != '"') {
                    put(c);
                    continue;
                }
                int next = reader.read();
                if (next != '"') return next;
                put('"');
            }
            return END;
        }

        private void put(int c) {
            if (cell.length() == Import.CELL_MOST) throw new ImportException.TooLarge();
            cell.append((char) c);
        }

        private void endCell() {
            if (row.size() == Import.COLUMNS_MOST) throw new ImportException.TooLarge();
            row.add(cell.toString());
            cell.setLength(0);
        }

        private int endRow(TableRows rows, int end) throws IOException {
            endCell();
            rows.row(number++, row);
            row = new ArrayList<>();
            if (end == END) return END;
            int next = reader.read();
            return end == '\r' && next == '\n' ? reader.read() : next;
        }
    }
}
