package dev.busmanager.adapter.postgres.shared;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Hears the signals of all other processes, on one connection of its own outside the pool. The same connection tells
 * whether the database is there at all.
 */
@Component
class Listener implements SmartLifecycle {

    private static final System.Logger LOG = System.getLogger(Listener.class.getName());

    /** After so long without a word the connection is tried: a cable that was pulled says nothing. */
    private static final Duration SILENCE = Duration.ofSeconds(3);

    /** For an answer to that, in seconds, and for signing in; waiting for signals is not limited by it. */
    private static final String PATIENCE = "2";

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(250);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    private final DatabaseSettings settings;
    private final Channel channel;
    private final Receivers receivers;
    private final DatabaseWatch watch;
    private final HikariDataSource pool;

    private volatile boolean running;
    private volatile @Nullable Thread thread;

    /** The one that hears; none while the next one is being sought. */
    private volatile @Nullable Connection connection;

    /** Only this thread asks. */
    private boolean wasLost;

    Listener(
            DatabaseSettings settings,
            Channel channel,
            Receivers receivers,
            DatabaseWatch watch,
            HikariDataSource pool) {
        this.settings = settings;
        this.channel = channel;
        this.receivers = receivers;
        this.watch = watch;
        this.pool = pool;
    }

    /** Begins before the web server does and ends after it. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public void start() {
        running = true;
        thread = Thread.ofPlatform().daemon().name("signals").start(this::run);
    }

    /** Nobody waits for the thread: it may be in the middle of a connection attempt, which cannot be interrupted. */
    @Override
    public void stop() {
        running = false;
        var waiting = thread;
        var hearing = connection;
        if (waiting != null) waiting.interrupt();
        if (hearing != null) hangUp(hearing);
    }

    private void run() {
        var pause = SHORTEST_PAUSE;
        while (running) {
            try (var fresh = connect()) {
                pause = SHORTEST_PAUSE;
                connection = fresh;
                hear(fresh);
            } catch (SQLException | RuntimeException e) {
                if (!running) return;
                if (connection != null) lost(e);
                else pause = unreachable(e, pause);
            }
        }
    }

    private Connection connect() throws SQLException {
        var properties = Database.properties(settings.address());
        properties.setProperty("ApplicationName", "busmanager signals");
        properties.setProperty("socketTimeout", PATIENCE);
        var fresh = DriverManager.getConnection(settings.address().jdbcUrl(), properties);
        try {
            execute(fresh, "listen " + Channel.NAME);
            return fresh;
        } catch (SQLException e) {
            hangUp(fresh);
            throw e;
        }
    }

    private void hear(Connection fresh) throws SQLException {
        if (watch.isAway()) LOG.log(System.Logger.Level.INFO, "The database is back");
        if (wasLost) {
            // What took our last connection away has most likely taken the pooled ones as well.
            pool.getHikariPoolMXBean().softEvictConnections();
            wasLost = false;
        }
        watch.back();
        receivers.tellOfMissedOnes();
        var signals = fresh.unwrap(PGConnection.class);
        while (running) {
            var notifications = signals.getNotifications((int) SILENCE.toMillis());
            if (notifications.length == 0) execute(fresh, "select 1");
            for (var notification : notifications)
                channel.heard(notification.getParameter()).ifPresent(receivers::tell);
        }
    }

    /** That one connection is gone says little about the database: it is tried again at once. */
    private void lost(Exception e) {
        connection = null;
        wasLost = true;
        LOG.log(System.Logger.Level.WARNING, () -> "The connection for signals was lost: " + e.getMessage());
        receivers.tellOfMissedOnes();
    }

    /** @return how long to wait after the next failure */
    private Duration unreachable(Exception e, Duration pause) {
        if (isAway(e) && !watch.isAway()) {
            LOG.log(System.Logger.Level.WARNING, () -> "The database is away: " + e.getMessage());
            watch.away();
        }
        try {
            Thread.sleep(pause);
        } catch (InterruptedException _) {
            running = false;
        }
        var longer = pause.multipliedBy(2);
        return longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
    }

    /** A database that refuses one connection more, or has another password by now, is still there. */
    private static boolean isAway(Exception e) {
        var state = e instanceof SQLException sql ? sql.getSQLState() : null;
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Without a word to the server, since nobody may be there to hear it. */
    private static void hangUp(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.DEBUG, "The connection for signals could not be closed", e);
        }
    }
}
