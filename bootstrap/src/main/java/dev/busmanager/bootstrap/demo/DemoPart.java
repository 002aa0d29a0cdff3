package dev.busmanager.bootstrap.demo;

/**
 * What one feature shows in the demo. A new feature adds its part to {@link Demo} and says in the adapter of the database
 * how its records go again.
 */
interface DemoPart {

    /** The word for its line of progress. */
    String what();

    /** Through the use cases, so that every rule holds. What is there already stays as it is. */
    void write(Loading loading);
}
