package dev.busmanager.adapter.postgres.notification;

import dev.busmanager.application.notification.out.LiveEventLog;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.in.SignalReceiver;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives events their numbers after they were kept. When a number can be read, so must be all smaller ones; units of
 * work do not end in the order in which they begin, so a number that is drawn inside of them promises that only if
 * they end one at a time. Then everybody's change would wait for the disk of everybody else.
 *
 * <p>So only those who number take turns: each waits for the end of the one before, sees every event that was kept by
 * then, and goes on after the highest number there is. What is kept a moment later gets a higher one in the next turn.
 * The signal to the other processes goes out from here for the same reason: PostgreSQL lets units that notify end one
 * at a time as well.
 *
 * <p>An event whose process died before its turn is numbered with the next one, at the latest when a process starts.
 */
@Component
class LiveEventNumbers implements SignalReceiver, DisposableBean {

    private static final System.Logger LOG = System.getLogger(LiveEventNumbers.class.getName());

    private static final int ATTEMPTS = 5;
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** For a turn that is on when the process ends: a command of the house ends right after its work. */
    private static final Duration LAST_TURN = Duration.ofSeconds(3);

    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;
    private final Locks locks;
    private final Signals signals;
    private final ExecutorService turns = Executors.newThreadPerTaskExecutor(
            Thread.ofVirtual().name("live-event-numbers").factory());

    /** How often there was a reason to number since there was last nothing more to do. */
    private final AtomicInteger reasons = new AtomicInteger();

    LiveEventNumbers(JdbcClient jdbc, UnitOfWork unitOfWork, Locks locks, Signals signals) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
        this.locks = locks;
        this.signals = signals;
    }

    /** In a thread of its own: the unit of whoever asks is just ending. One turn serves all who asked before it. */
    void giveSoon() {
        if (reasons.getAndIncrement() == 0) turns.execute(this::giveUntilNobodyAsks);
    }

    @Override
    public void receive(Signal signal) {}

    /** The database is there, for the first time or again: events may lie there that nobody came to number. */
    @Override
    public void signalsMissed() {
        giveSoon();
    }

    @Override
    public void destroy() throws InterruptedException {
        turns.shutdown();
        if (!turns.awaitTermination(LAST_TURN.toMillis(), TimeUnit.MILLISECONDS)) turns.shutdownNow();
    }

    private void giveUntilNobodyAsks() {
        int seen;
        do {
            seen = reasons.get();
            giveOrLeaveToTheNext();
        } while (!reasons.compareAndSet(seen, 0));
    }

    private void giveOrLeaveToTheNext() {
        try {
            for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
                if (isGiven()) return;
                Thread.sleep(PAUSE);
            }
            give();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "Live events are not told before the next one", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isGiven() {
        try {
            give();
            return true;
        } catch (StorageUnavailableException _) {
            return false;
        }
    }

    void give() {
        unitOfWork.perform(() -> {
            locks.take("live event numbers");
            var last = numberAll();
            if (last > 0) signals.send(new Signal(LiveEventLog.SIGNAL, Long.toString(last)));
        });
    }

    /** @return the highest number that was given, 0 when there was nothing to number */
    private long numberAll() {
        return jdbc.sql("""
                        with fresh as (
                            select id,
                                   (select coalesce(max(number), 0) from live_event)
                                       + row_number() over (order by id) as number
                              from live_event
                             where number is null
                        ), given as (
                            update live_event
                               set number = fresh.number
                              from fresh
                             where live_event.id = fresh.id
                            returning live_event.number
                        )
                        select coalesce(max(number), 0) from given
                        """)
                .query(Long.class)
                .single();
    }
}
