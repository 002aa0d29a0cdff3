package dev.busmanager.adapter.postgres.notification;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Events are written at the very end of their unit of work, so that what is published twice is told once, and without
 * a number: those are given afterwards, see {@link LiveEventNumbers}. No unit waits for another one here.
 */
@Repository
class JdbcLiveEvents implements LiveEvents {

    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;
    private final LiveEventNumbers numbers;
    private final Clock clock;

    JdbcLiveEvents(JdbcClient jdbc, UnitOfWork unitOfWork, LiveEventNumbers numbers, Clock clock) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
        this.numbers = numbers;
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

    private void write(LiveEvent event) {
        jdbc.sql("""
                        insert into live_event (at, account_id, role, topic, subject)
                        values (:at, :account, :role, :topic, :subject)
                        """)
                .param("at", Columns.timestamp(clock.instant()))
                .param("account", event.audience() instanceof Audience.Account(var account) ? account.value() : null)
                .param("role", event.audience() instanceof Audience.Holders(var role) ? role.wire() : null)
                .param("topic", event.topic())
                .param("subject", event.subject())
                .update();
    }

    private final class AtTheEnd implements TransactionSynchronization {

        private final Set<LiveEvent> events = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            events.forEach(JdbcLiveEvents.this::write);
        }

        /** Also when nobody knows how it ended: then there may be some. */
        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_ROLLED_BACK) numbers.giveSoon();
        }
    }
}
