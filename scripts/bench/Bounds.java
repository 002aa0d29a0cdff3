import java.io.IOException;
import java.util.Optional;

/**
 * The memory that was promised, and a copy of the program to run in it.
 *
 * @param server its group, or nothing where none can be made
 */
record Bounds(Optional<Group> server, Optional<Group> database, Disk disk, Program program) {

    private static final long SERVER_LIMIT = 100L << 20;
    private static final long DATABASE_LIMIT = 150L << 20;

    static Bounds set(String name, Options options, Protocol protocol, Cleanup cleanup) throws IOException {
        Leftovers.sweep(options.work());
        var mark = name + "-" + ProcessHandle.current().pid();
        var server = Group.create(Leftovers.PREFIX + mark, SERVER_LIMIT, cleanup);
        var database = Group.create(Leftovers.PREFIX + "postgres-" + mark, DATABASE_LIMIT, cleanup);
        var disk = Disk.prepare(options.work(), server.isPresent(), cleanup);
        Machine.describe(options, disk, server.isPresent())
                .lines()
                .filter(line -> !line.startsWith("- warm-up"))
                .forEach(protocol::say);
        return new Bounds(
                server,
                database,
                disk,
                Program.copy(options.jdk(), options.app(), disk.folder().resolve("program")));
    }

    void judgeKills(String when, Protocol protocol) throws IOException {
        if (server.isEmpty()) return;
        var kills = server.get().usage().kills();
        protocol.check(kills == 0, "no process killed for lack of memory%s, %d killed", when, kills);
    }
}
