package dev.busmanager.application.file;

import dev.busmanager.application.shared.out.Aftermath;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Knows when a unit begins and ends; it takes nothing back by itself. For one thread. */
public final class PlainWork implements UnitOfWork, Aftermath {

    private final List<Runnable> kept = new ArrayList<>();
    private final List<Runnable> undone = new ArrayList<>();
    private int depth;

    @Override
    public <T> T run(Supplier<T> work, Predicate<T> keep) {
        var good = false;
        depth++;
        try {
            var result = work.get();
            good = keep.test(result);
            return result;
        } finally {
            if (--depth == 0) end(good);
        }
    }

    private void end(boolean good) {
        var deeds = List.copyOf(good ? kept : undone);
        kept.clear();
        undone.clear();
        deeds.forEach(Runnable::run);
    }

    @Override
    public void ifKept(Runnable deed) {
        if (depth == 0) throw new IllegalStateException("No unit of work");
        kept.add(deed);
    }

    @Override
    public void ifUndone(Runnable deed) {
        if (depth == 0) throw new IllegalStateException("No unit of work");
        undone.add(deed);
    }
}
