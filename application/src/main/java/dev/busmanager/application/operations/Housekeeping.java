package dev.busmanager.application.operations;

import dev.busmanager.application.shared.in.Sweep;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import java.util.List;

/** Sweeps out what has had its time, each thing by itself: one that fails leaves the others alone. */
public final class Housekeeping {

    private static final System.Logger LOG = System.getLogger(Housekeeping.class.getName());

    private final List<Sweep> sweeps;
    private final Locks locks;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public Housekeeping(List<Sweep> sweeps, Locks locks, UnitOfWork unitOfWork, Clock clock) {
        this.sweeps = List.copyOf(sweeps);
        this.locks = locks;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    public void sweepAll() {
        for (var sweep : sweeps) {
            try {
                int swept = unitOfWork.run(() -> sweepAlone(sweep));
                if (swept > 0) LOG.log(System.Logger.Level.INFO, "Swept away: {0} {1}", swept, sweep.what());
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Could not sweep away " + sweep.what(), e);
            }
        }
    }

    private int sweepAlone(Sweep sweep) {
        return locks.tryTake("sweep " + sweep.what()) ? sweep.sweep(clock.instant()) : 0;
    }
}
