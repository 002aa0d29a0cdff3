package dev.busmanager.bootstrap.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The group of processes, in either of the two forms the kernel knows, by which memory may be bounded. */
final class MemoryGroup {

    /** The first form writes "no limit" as a number near the largest there is. */
    private static final long NO_LIMIT = 1L << 60;

    private final Path root;

    /** @param root "/", except in tests */
    MemoryGroup(Path root) {
        this.root = root;
    }

    /** The tightest of all groups around this process; nothing where none is bounded, or none can be read. */
    @Nullable Long limit() {
        try {
            Long tightest = null;
            for (var line : Files.readAllLines(root.resolve("proc/self/cgroup"))) {
                var parts = line.split(":", 3);
                if (parts.length < 3) continue;
                if (parts[1].isEmpty()) tightest = least(tightest, limit("sys/fs/cgroup", parts[2], "memory.max"));
                if (parts[1].equals("memory"))
                    tightest = least(tightest, limit("sys/fs/cgroup/memory", parts[2], "memory.limit_in_bytes"));
            }
            return tightest;
        } catch (IOException _) {
            return null;
        }
    }

    /** Inside a container the groups further out are not shown, and its own may stand at the root. */
    private @Nullable Long limit(String mount, String group, String file) {
        var top = root.resolve(mount);
        Long tightest = null;
        for (var folder = top.resolve(group.substring(1)).normalize();
                folder != null && folder.startsWith(top);
                folder = folder.getParent()) tightest = least(tightest, number(folder.resolve(file)));
        return tightest;
    }

    private static @Nullable Long number(Path file) {
        try {
            var text = Files.readString(file).strip();
            if (text.equals("max")) return null;
            var number = Long.parseLong(text);
            return number < NO_LIMIT ? number : null;
        } catch (IOException | NumberFormatException _) {
            return null;
        }
    }

    private static @Nullable Long least(@Nullable Long one, @Nullable Long other) {
        if (one == null || other == null) return one == null ? other : one;
        return Math.min(one, other);
    }
}
