package dev.busmanager.adapter.postgres.shared;

import dev.busmanager.application.shared.out.Aftermath;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Waits for the transaction, and lets one failing deed neither stop the others nor reach the caller. */
@Component
class TransactionEnd implements Aftermath {

    private static final System.Logger LOG = System.getLogger(TransactionEnd.class.getName());

    @Override
    public void ifKept(Runnable deed) {
        at(TransactionSynchronization.STATUS_COMMITTED, deed);
    }

    @Override
    public void ifUndone(Runnable deed) {
        at(TransactionSynchronization.STATUS_ROLLED_BACK, deed);
    }

    private static void at(int end, Runnable deed) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCompletion(int status) {
                if (status != end) return;
                try {
                    deed.run();
                } catch (RuntimeException e) {
                    LOG.log(System.Logger.Level.WARNING, "What was to follow a transaction failed", e);
                }
            }
        });
    }
}
