package dev.busmanager.application.shared;

import dev.busmanager.application.shared.out.UnitOfWork;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Units of work over ports that live in memory: nothing is taken back, so a test must not rely on it. */
public final class ImmediateWork implements UnitOfWork {

    @Override
    public <T> T run(Supplier<T> work, Predicate<T> keep) {
        return work.get();
    }
}
