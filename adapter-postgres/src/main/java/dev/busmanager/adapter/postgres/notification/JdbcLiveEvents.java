package dev.busmanager.adapter.postgres.notification;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.notification.out.LiveEventLog;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Events are written at the very end of their unit of work, one unit after the other: so their numbers are in the
 * order in which they become readable, and nobody who goes on after a number misses a smaller one that came later.
 * The lock is held for the few statements before the commit only, and the commits of units that send a signal take
 * turns in PostgreSQL anyway.
 */
@Repository
class JdbcLiveEvents implements LiveEvents {

    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;
    private final Locks locks;
    private final Signals signals;
    private final Clock clock;

    JdbcLiveEvents(JdbcClient jdbc, UnitOfWork unitOfWork, Locks locks, Signals signals, Clock clock) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
        this.locks = locks;
        this.signals = signals;
        this.clock = clock;
    }

    @Override
    public void publish(LiveEvent event) {
        unitOfWork.run(() -> ofThisUnit().events.add(event));
    }

    private AtTheEnd ofThisUnit() {
        for (var each : TransactionSynchronizationManager.getSynchronizations())
            if (each instanceof AtTheEnd ours) return ours;
        var first = new AtTheEnd();
        TransactionSynchronizationManager.registerSynchronization(first);
        return first;
    }

    private void write(Set<LiveEvent> events) {
        locks.take("live events");
        var last = 0L;
        for (var event : events) last = insert(event);
        signals.send(new Signal(LiveEventLog.SIGNAL, Long.toString(last)));
    }

    private long insert(LiveEvent event) {
        return jdbc.sql("""
                        insert into live_event (at, account_id, role, topic, subject)
                        values (:at, :account, :role, :topic, :subject)
                        returning id
                        """)
                .param("at", Columns.timestamp(clock.instant()))
                .param("account", event.audience() instanceof Audience.Account(var account) ? account.value() : null)
                .param("role", event.audience() instanceof Audience.Holders(var role) ? role.wire() : null)
                .param("topic", event.topic())
                .param("subject", event.subject())
                .query(Long.class)
                .single();
    }

    /** What is published twice in one unit is told once. */
    private final class AtTheEnd implements TransactionSynchronization {

        private final Set<LiveEvent> events = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            write(events);
        }
    }
}
