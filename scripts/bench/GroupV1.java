import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

final class GroupV1 extends Group {

    static final Path ROOT = Path.of("/sys/fs/cgroup/memory");

    private GroupV1(Path folder) {
        super(folder);
    }

    static Group make(String name, long limit, Cleanup cleanup) throws IOException {
        var group = new GroupV1(Files.createDirectory(ROOT.resolve(name)));
        cleanup.with(group::remove);
        if (limit > 0) group.limit(limit);
        return group;
    }

    private void limit(long limit) throws IOException {
        write(folder.resolve("memory.limit_in_bytes"), limit);
        var withSwap = folder.resolve("memory.memsw.limit_in_bytes");
        if (Files.exists(withSwap)) write(withSwap, limit);
        else write(folder.resolve("memory.swappiness"), 0);
    }

    @Override
    Usage usage() throws IOException {
        var stat = numbers(folder.resolve("memory.stat"));
        return new Usage(
                stat.get("rss"),
                stat.get("cache"),
                number(folder.resolve("memory.max_usage_in_bytes")),
                numbers(folder.resolve("memory.oom_control")).getOrDefault("oom_kill", 0L),
                stat.get("pgmajfault"));
    }
}
