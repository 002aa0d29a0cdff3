import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.regex.Pattern;

/** What runs that were killed could not take back themselves. All of it bears the id of the process that made it. */
final class Leftovers {

    static final String PREFIX = "busmanager-bench-";

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Pattern NAME = Pattern.compile(PREFIX + ".*?(\\d+)");

    private Leftovers() {}

    static void sweep(Path work) throws IOException {
        if (Files.isDirectory(work)) {
            try (var folders = Files.newDirectoryStream(work, PREFIX + "*")) {
                for (var folder : folders) if (isOrphan(folder)) sweepFolder(folder);
            }
        }
        for (var root : new Path[] {GroupV1.ROOT, GroupV2.ROOT}) {
            if (!Files.isDirectory(root)) continue;
            try (var groups = Files.newDirectoryStream(root, PREFIX + "*")) {
                for (var group : groups) if (isOrphan(group)) Files.delete(group);
            }
        }
    }

    private static boolean isOrphan(Path path) {
        var name = NAME.matcher(path.getFileName().toString());
        return name.matches() && ProcessHandle.of(Long.parseLong(name.group(1))).isEmpty();
    }

    private static void sweepFolder(Path folder) {
        if (Files.isDirectory(folder.resolve("disk")))
            Shell.succeeds("umount", folder.resolve("disk").toString());
        try {
            Shell.run(PATIENCE, "rm", "-rf", "--one-file-system", folder.toString());
        } catch (IOException e) {
            System.err.println("An earlier run left " + folder + ", and it cannot be removed: " + e.getMessage());
        }
    }
}
