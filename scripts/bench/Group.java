import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A memory group of the kernel: what its processes use is counted together, and bounded when there is a limit. */
abstract class Group {

    /**
     * @param anonymous what can only be taken back by ending the process
     * @param file pages of files, which the kernel may drop
     * @param most the highest sum of both and of the kernel's own
     */
    record Usage(long anonymous, long file, long most, long kills, long majorFaults) {}

    final Path folder;

    Group(Path folder) {
        this.folder = folder;
    }

    /** A group of that name, or nothing where the kernel or our rights do not give one. A limit of 0 is none. */
    static Optional<Group> create(String name, long limit, Cleanup cleanup) {
        try {
            return Optional.of(
                    Files.exists(GroupV1.ROOT.resolve("memory.limit_in_bytes"))
                            ? GroupV1.make(name, limit, cleanup)
                            : GroupV2.make(name, limit, cleanup));
        } catch (IOException _) {
            return Optional.empty();
        }
    }

    static String version() {
        return Files.exists(GroupV1.ROOT.resolve("memory.limit_in_bytes")) ? "cgroup v1" : "cgroup v2";
    }

    abstract Usage usage() throws IOException;

    /** The command, which enters the group before it becomes what it is: every page it ever needs is counted. */
    List<String> around(List<String> command) {
        var words = new ArrayList<>(List.of("sh", "-c", "echo $$ > \"$0\" && exec \"$@\""));
        words.add(folder.resolve("cgroup.procs").toString());
        words.addAll(command);
        return words;
    }

    /** The kernel lets go of a group only a moment after its last process. */
    void remove() throws IOException, InterruptedException {
        for (var tries = 0; Files.exists(folder); tries++) {
            try {
                Files.delete(folder);
            } catch (IOException e) {
                if (tries == 50) throw e;
                Thread.sleep(100);
            }
        }
    }

    static void write(Path file, long value) throws IOException {
        Files.writeString(file, Long.toString(value));
    }

    static long number(Path file) throws IOException {
        return Long.parseLong(Files.readString(file).strip());
    }

    /** Files with a name and a number in each line. */
    static Map<String, Long> numbers(Path file) throws IOException {
        var numbers = new HashMap<String, Long>();
        for (var line : Files.readAllLines(file)) {
            var words = line.split(" ");
            if (words.length == 2) numbers.put(words[0], Long.parseLong(words[1]));
        }
        return numbers;
    }
}
