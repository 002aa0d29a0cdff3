package dev.busmanager.bootstrap.postgres;

import java.io.File;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** What PostgreSQL says. One file and the one before it are kept. */
final class PostgresLog {

    private static final long LARGEST = 1024 * 1024;
    private static final int TAIL = 4096;
    private static final Pattern SERIOUS = Pattern.compile("(?:FATAL|PANIC):\\s+(.+)");

    private final Path file;
    private long startOfThisRun;

    PostgresLog(Path file) {
        this.file = file;
    }

    /** To be called before PostgreSQL starts: it keeps writing to the file that it was given. */
    void beginRun() throws IOException {
        if (Files.exists(file) && Files.size(file) > LARGEST) {
            Files.move(file, file.resolveSibling(file.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
        PrivateFile.createIfMissing(file);
        startOfThisRun = Files.size(file);
    }

    File file() {
        return file.toFile();
    }

    boolean tells(String words) {
        return tail().contains(words);
    }

    /** Why this run ended, as far as PostgreSQL told. */
    String lastWords() {
        var tail = tail();
        var serious = SERIOUS.matcher(tail).results().map(found -> found.group(1)).reduce((_, last) -> last);
        return serious.orElseGet(() -> tail.lines()
                .filter(line -> !line.isBlank())
                .reduce((_, last) -> last)
                .orElse("it said nothing"));
    }

    private String tail() {
        try (var reader = new RandomAccessFile(file.toFile(), "r")) {
            reader.seek(Math.max(startOfThisRun, reader.length() - TAIL));
            var bytes = new byte[(int) Math.min(TAIL, Math.max(0, reader.length() - reader.getFilePointer()))];
            reader.readFully(bytes);
            return new String(bytes, StandardCharsets.UTF_8);
        } catch (IOException _) {
            return "";
        }
    }
}
