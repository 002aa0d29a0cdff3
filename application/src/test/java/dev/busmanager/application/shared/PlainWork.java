package dev.busmanager.application.shared;

import dev.busmanager.application.shared.out.UnitOfWork;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** For in-memory ports, which keep everything at once. */
public final class PlainWork implements UnitOfWork {

    @Override
    public <T> T run(Supplier<T> work, Predicate<T> keep) {
        return work.get();
    }
}
