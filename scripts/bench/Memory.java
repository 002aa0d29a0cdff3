import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What a process has in memory, in bytes.
 *
 * @param resident all pages, those shared with others too
 * @param proportional the same, with shared pages divided among those who share them
 * @param anonymous what is its own and can only be taken back by ending it
 */
record Memory(long resident, long proportional, long anonymous) {

    static Memory of(long pid) throws IOException {
        long resident = 0, proportional = 0, anonymous = 0;
        for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            if (line.startsWith("Rss:")) resident = bytes(line);
            else if (line.startsWith("Pss:")) proportional = bytes(line);
            else if (line.startsWith("Anonymous:")) anonymous = bytes(line);
        }
        return new Memory(resident, proportional, anonymous);
    }

    Memory most(Memory other) {
        return new Memory(
                Math.max(resident, other.resident),
                Math.max(proportional, other.proportional),
                Math.max(anonymous, other.anonymous));
    }

    private static long bytes(String line) {
        return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
    }
}
