package dev.busmanager.adapter.postgres.shared;

import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.application.shared.out.UnitOfWork;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** PostgreSQL delivers what is notified in a transaction when, and only if, that transaction commits. */
@Repository
class JdbcSignals implements Signals {

    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;
    private final Channel channel;
    private final Receivers receivers;

    JdbcSignals(JdbcClient jdbc, UnitOfWork unitOfWork, Channel channel, Receivers receivers) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
        this.channel = channel;
        this.receivers = receivers;
    }

    @Override
    public void send(Signal signal) {
        unitOfWork.run(() -> {
            jdbc.sql("select pg_notify(:channel, :line)")
                    .param("channel", Channel.NAME)
                    .param("line", channel.line(signal))
                    .query((_, _) -> true)
                    .single();
            TransactionSynchronizationManager.registerSynchronization(new Here(signal, receivers));
            return true;
        });
    }

    /**
     * Tells this process without the way through the database, so that whoever made a change meets no older state in
     * his next request. When the outcome is unknown it tells as well: a signal too many makes somebody read again,
     * one too few leaves something wrong in memory.
     */
    private record Here(Signal signal, Receivers receivers) implements TransactionSynchronization {

        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_ROLLED_BACK) receivers.tell(signal);
        }
    }
}
