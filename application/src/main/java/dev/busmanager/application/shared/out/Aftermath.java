package dev.busmanager.application.shared.out;

/**
 * For what cannot be part of a unit of work and must follow its fate, such as a file. Whoever is asked for inside a
 * unit is done when the outermost one has ended. A process that dies in between does neither, so that something must
 * also find what was left over.
 */
public interface Aftermath {

    void ifKept(Runnable deed);

    /** Not when the end of the unit is unknown because the database went away at that moment. */
    void ifUndone(Runnable deed);
}
