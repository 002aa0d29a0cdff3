package dev.busmanager.application.shared.out;

/** What only one may be at, among all processes on this database. Given back when the unit of work ends. */
public interface Locks {

    /** Waits for whoever is at it. */
    void take(String what);

    /** @return whether nobody else is at it */
    boolean tryTake(String what);
}
