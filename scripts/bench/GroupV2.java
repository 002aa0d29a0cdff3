import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class GroupV2 extends Group {

    static final Path ROOT = Path.of("/sys/fs/cgroup");

    private GroupV2(Path folder) {
        super(folder);
    }

    static Group make(String name, long limit, Cleanup cleanup) throws IOException {
        var children = ROOT.resolve("cgroup.subtree_control");
        if (!Files.readString(children).contains("memory")) Files.writeString(children, "+memory");
        var group = new GroupV2(Files.createDirectory(ROOT.resolve(name)));
        cleanup.with(group::remove);
        if (limit > 0) {
            write(group.folder.resolve("memory.max"), limit);
            // Missing where the kernel knows no swap.
            var swap = group.folder.resolve("memory.swap.max");
            if (Files.exists(swap)) write(swap, 0);
        }
        return group;
    }

    @Override
    Usage usage() throws IOException {
        var stat = numbers(folder.resolve("memory.stat"));
        var peak = folder.resolve("memory.peak");
        return new Usage(
                stat.get("anon"),
                stat.get("file"),
                number(Files.exists(peak) ? peak : folder.resolve("memory.current")),
                numbers(folder.resolve("memory.events")).getOrDefault("oom_kill", 0L),
                stat.get("pgmajfault"));
    }
}
