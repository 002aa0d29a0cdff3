package dev.busmanager.bootstrap.log;

import dev.busmanager.bootstrap.configuration.Configuration.LogFormat;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** The log of the server: one line per event on standard output, where the container or the terminal takes it. */
public final class Logs {

    /** Held, since the log manager forgets loggers that nobody holds, and their levels with them. */
    private static final Logger REQUESTS = Logger.getLogger("dev.busmanager.requests");

    private static final Logger SPRING = Logger.getLogger("org.springframework");
    private static final Logger TOMCAT = Logger.getLogger("org.apache");
    private static final Logger POOL = Logger.getLogger("com.zaxxer");
    private static final Logger MIGRATION = Logger.getLogger("liquibase");

    private Logs() {}

    public static void setUp(LogFormat format) {
        LogManager.getLogManager().reset();
        var root = Logger.getLogger("");
        root.setLevel(Level.INFO);
        root.addHandler(new Console(format == LogFormat.JSON ? new JsonLines() : new TextLines()));
        // One line per request is for machines that read it; people look for what was slow or failed.
        REQUESTS.setLevel(format == LogFormat.JSON ? Level.FINE : Level.INFO);
        for (var quiet : new Logger[] {SPRING, TOMCAT, POOL, MIGRATION}) quiet.setLevel(Level.WARNING);
    }

    /** Unlike the JDK's own, to standard output and flushed after each line. */
    private static final class Console extends Handler {

        Console(java.util.logging.Formatter formatter) {
            setFormatter(formatter);
            setLevel(Level.ALL);
        }

        @Override
        public void publish(LogRecord event) {
            if (isLoggable(event)) System.out.print(getFormatter().format(event));
        }

        @Override
        public void flush() {
            System.out.flush();
        }

        @Override
        public void close() {
            flush();
        }
    }
}
