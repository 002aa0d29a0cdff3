package dev.busmanager.adapter.rest.transfer;

import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.ImportException;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The texts of a workbook, to which its cells point by number: on the disk, with only their places in memory. */
final class SharedTexts implements AutoCloseable {

    private static final int MOST = 500_000;

    private final Path file;
    private int[] ends = new int[256];
    private int count;
    private @Nullable RandomAccessFile reading;

    SharedTexts(Path folder) throws IOException {
        file = Files.createTempFile(folder, "answer-", null);
    }

    DefaultHandler handler() throws IOException {
        return new Handler(new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file))));
    }

    String text(int number) {
        if (number < 0 || number >= count) throw new ImportException.NotATable();
        try {
            if (reading == null) reading = new RandomAccessFile(file.toFile(), "r");
            int from = number == 0 ? 0 : ends[number - 1];
            var bytes = new byte[ends[number] - from];
            reading.seek(from);
            reading.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        if (reading != null) reading.close();
        Files.deleteIfExists(file);
    }

    private final class Handler extends DefaultHandler {

        private final DataOutputStream out;
        private final StringBuilder text = new StringBuilder();
        private boolean inText;
        private int phonetic;

        Handler(DataOutputStream out) {
            this.out = out;
        }

        @Override
        public void startElement(String space, String name, String qualified, Attributes attributes) {
            if (name.equals("rPh")) phonetic++;
            if (name.equals("t")) inText = phonetic == 0;
        }

        @Override
        public void characters(char[] chars, int start, int length) {
            if (!inText) return;
            if (text.length() + length > Import.CELL_MOST) throw new ImportException.TooLarge();
            text.append(chars, start, length);
        }

        @Override
        public void endElement(String space, String name, String qualified) {
            switch (name) {
                case "t" -> inText = false;
                case "rPh" -> phonetic--;
                case "si" -> put();
                default -> {}
            }
        }

        private void put() {
            if (count == MOST) throw new ImportException.TooLarge();
            if (count == ends.length) ends = Arrays.copyOf(ends, ends.length * 2);
            try {
                out.write(text.toString().getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            ends[count++] = out.size();
            text.setLength(0);
        }

        @Override
        public void endDocument() {
            try {
                out.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
