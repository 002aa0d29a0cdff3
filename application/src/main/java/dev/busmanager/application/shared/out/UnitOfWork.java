package dev.busmanager.application.shared.out;

import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * All or nothing. A call of a use case is one unit of work already, opened from outside; this port is for the few
 * that must open their own, because they wait in between (a password check) or must leave a trace of a refusal.
 * A unit inside another one joins it.
 */
public interface UnitOfWork {

    default <T> T run(Supplier<T> work) {
        return run(work, _ -> true);
    }

    default void perform(Runnable work) {
        run(() -> {
            work.run();
            return true;
        });
    }

    /** Keeps what was written only if the result passes the test. */
    <T> T run(Supplier<T> work, Predicate<T> keep);
}
