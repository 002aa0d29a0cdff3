package dev.busmanager.application.driver.out;

import dev.busmanager.domain.identity.PersonId;

/** What another part of the house has to do with a person. */
public interface PersonUses {

    /** How many trips of his are planned or on the way. */
    default long openTrips(PersonId id) {
        return 0;
    }

    /** How many expenses of his wait for a decision. */
    default long pendingExpenses(PersonId id) {
        return 0;
    }

    /** How many timetables with him as their driver are kept. */
    default long timetables(PersonId id) {
        return 0;
    }

    /** Whether something would be lost if the person were not there. */
    boolean remembers(PersonId id);
}
