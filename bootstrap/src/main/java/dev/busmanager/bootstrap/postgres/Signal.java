package dev.busmanager.bootstrap.postgres;

import java.time.Duration;

/** What PostgreSQL's first process understands. Java itself can send TERM and KILL only. */
enum Signal {
    /** Fast shutdown: connections are closed, everything is written. (TERM would wait for the clients to go.) */
    INT,
    /** Immediate shutdown: as a power cut, but tidy; the next start recovers. */
    QUIT,
    KILL;

    /** The shell's own {@code kill}, because small images have no other. */
    void send(long pid) throws InterruptedException {
        Program.run(
                new ProcessBuilder("sh", "-c", "kill -s \"$0\" \"$1\"", name(), Long.toString(pid)),
                "",
                Duration.ofSeconds(2));
    }
}
