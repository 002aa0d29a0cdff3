package dev.busmanager.bootstrap.postgres;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How PostgreSQL's programs are started, and who their files belong to. PostgreSQL refuses to run as root; so there
 * it runs as an unprivileged user, or, where that user cannot come (a home below {@code /root}), as a root that has no
 * rights outside its own user namespace.
 *
 * <p>{@code setpriv --pdeathsig} has the kernel stop PostgreSQL when the <em>thread</em> that started it is gone, even
 * by kill -9. It comes last, because a change of user would forget it. {@code setsid} keeps the Ctrl-C meant for
 * BusManager away from PostgreSQL, which is stopped in its turn.
 */
record RunAs(List<String> words, int uid, int gid) {

    private static final Logger LOG = System.getLogger(EmbeddedPostgres.class.getName());

    private static final int ROOT = 0;
    private static final Path ACCOUNTS = Path.of("/etc/passwd");
    private static final List<String> DIES_WITH_US = List.of("setpriv", "--pdeathsig", "INT");

    /** The first way that works. Data that exists decides which is tried first, so the way stays the same. */
    static RunAs choose(Path postgres, Path data) throws IOException, InterruptedException {
        for (var way : ways(data)) {
            if (way.works(postgres)) {
                if (!way.words.containsAll(DIES_WITH_US)) {
                    LOG.log(
                            Level.INFO,
                            "setpriv is missing here: after a kill -9 of BusManager, PostgreSQL runs on until the"
                                    + " next start.");
                }
                return way;
            }
        }
        var alone = Program.run(new ProcessBuilder(postgres.toString(), "--version"), "", Duration.ofSeconds(10));
        throw alone.success()
                ? new PostgresUnavailable(
                        ("PostgreSQL refuses to run as root, and here root can neither become a user who may enter %s"
                                        + " (setpriv) nor give up its rights (unshare): start BusManager as an ordinary"
                                        + " user, or set DATABASE_URL.")
                                .formatted(data.getParent()))
                : new PostgresUnavailable(
                        ("The PostgreSQL that BusManager brings does not run on this machine (%s):"
                                        + " set DATABASE_URL to a PostgreSQL server.")
                                .formatted(alone.complaint()));
    }

    private static List<RunAs> ways(Path data) throws IOException {
        var us = PrivateFile.owner(Path.of("/proc/self"));
        if (us != ROOT) {
            return ordinary(us, data);
        }
        var withoutRights = List.of(
                new RunAs(join(List.of("setsid", "unshare", "-U"), DIES_WITH_US), ROOT, ROOT),
                new RunAs(List.of("unshare", "-U"), ROOT, ROOT));
        var ways = new ArrayList<RunAs>();
        if (Files.notExists(data)) {
            ways.add(unprivileged());
            ways.addAll(withoutRights);
        } else if (PrivateFile.owner(data) == ROOT) {
            ways.addAll(withoutRights);
            ways.add(unprivileged());
        } else {
            ways.add(user(PrivateFile.owner(data), PrivateFile.group(data)));
            ways.addAll(withoutRights);
        }
        return ways;
    }

    private static List<RunAs> ordinary(int us, Path data) throws IOException {
        if (Files.exists(data) && PrivateFile.owner(data) != us) {
            throw new PostgresUnavailable(
                    "The database in %s belongs to another user: start BusManager as %s or as root."
                            .formatted(data, Files.getOwner(data).getName()));
        }
        var group = PrivateFile.group(Path.of("/proc/self"));
        return List.of(new RunAs(join(List.of("setsid"), DIES_WITH_US), us, group), new RunAs(List.of(), us, group));
    }

    private static RunAs unprivileged() throws IOException {
        var accounts = Files.exists(ACCOUNTS) ? Files.readAllLines(ACCOUNTS) : List.<String>of();
        for (var name : List.of("postgres", "nobody")) {
            for (var account : accounts) {
                var fields = account.split(":", -1);
                if (fields.length > 3 && fields[0].equals(name)) {
                    return user(Integer.parseInt(fields[2]), Integer.parseInt(fields[3]));
                }
            }
        }
        return user(65534, 65534);
    }

    private static RunAs user(int uid, int gid) {
        return new RunAs(
                List.of(
                        "setsid",
                        "setpriv",
                        "--reuid=" + uid,
                        "--regid=" + gid,
                        "--clear-groups",
                        "--pdeathsig",
                        "INT"),
                uid,
                gid);
    }

    private static List<String> join(List<String> first, List<String> second) {
        var all = new ArrayList<>(first);
        all.addAll(second);
        return List.copyOf(all);
    }

    /**
     * Tried, not reasoned about: a missing tool, a closed folder above and a forbidding container all look alike. A
     * shell stands in between, since setpriv still has root's rights at the moment when it starts a program.
     */
    private boolean works(Path postgres) throws InterruptedException {
        var probe = program(Path.of("sh"), "-c", "test -x \"$0\" && \"$0\" --version", postgres.toString());
        return Program.run(probe, "", Duration.ofSeconds(10)).success();
    }

    ProcessBuilder program(Path program, String... arguments) {
        var command = new ArrayList<>(words);
        command.add(program.toString());
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(Path.of("/").toFile());
        // Our secrets are none of PostgreSQL's business, and PGPORT and the like must not disturb it.
        builder.environment().keySet().removeIf(name -> !name.equals("PATH"));
        builder.environment().put("LC_ALL", "C");
        builder.environment().put("TZ", "UTC");
        return builder;
    }

    /** The folder itself comes last: when this is cut short, it still shows the old owner and is done again. */
    void takeOver(Path data) throws IOException {
        if (PrivateFile.owner(data) == uid) {
            return;
        }
        try (var content = Files.walk(data)) {
            for (var path : (Iterable<Path>) content.sorted(Comparator.reverseOrder())::iterator) {
                Files.setAttribute(path, "unix:uid", uid, LinkOption.NOFOLLOW_LINKS);
                Files.setAttribute(path, "unix:gid", gid, LinkOption.NOFOLLOW_LINKS);
            }
        }
    }
}
