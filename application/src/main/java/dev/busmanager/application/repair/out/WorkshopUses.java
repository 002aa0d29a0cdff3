package dev.busmanager.application.repair.out;

import dev.busmanager.domain.repair.WorkshopId;

/** What another part of the house has to do with a workshop. */
public interface WorkshopUses {

    /** How many repair records it has; they keep it where it is. */
    default long repairs(WorkshopId id) {
        return 0;
    }

    /** Whether something would be lost if the workshop were not there. */
    boolean remembers(WorkshopId id);
}
