package dev.busmanager.adapter.postgres.shared;

import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionTemplate;

/** A unit of work is a transaction; an inner one joins the outer one. */
@Repository
class TransactionalWork implements UnitOfWork {

    private final TransactionTemplate template;

    TransactionalWork(PlatformTransactionManager manager) {
        template = new TransactionTemplate(manager);
    }

    @Override
    @SuppressWarnings("NullAway") // a unit of work that returns nothing returns null, as Supplier<Void> does
    public <T> T run(Supplier<T> work, Predicate<T> keep) {
        try {
            return template.execute(status -> {
                var result = work.get();
                if (!keep.test(result)) status.setRollbackOnly();
                return result;
            });
        } catch (DataAccessException | TransactionException e) {
            if (isUnavailable(e)) throw new StorageUnavailableException("The database is away or has no place", e);
            throw e;
        }
    }

    /** By the class of the SQL state: connection (08), resources (53), operator (57), a lock that did not come. */
    private static boolean isUnavailable(@Nullable Throwable e) {
        for (var cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) return true;
            if (cause instanceof SQLException sql && isUnavailable(sql.getSQLState())) return true;
            // A connection that broke cannot be rolled back either, and that second failure hides the first.
            if (cause instanceof TransactionSystemException system && isUnavailable(system.getApplicationException()))
                return true;
        }
        return false;
    }

    private static boolean isUnavailable(@Nullable String state) {
        return state != null
                && (state.startsWith("08")
                        || state.startsWith("53")
                        || state.startsWith("57")
                        || state.equals("55P03"));
    }
}
