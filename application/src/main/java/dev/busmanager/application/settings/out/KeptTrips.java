package dev.busmanager.application.settings.out;

/** Whether there are trips, each of them on a day of the company. */
public interface KeptTrips {

    boolean areThere();

    /** Nobody adds one until the unit of work ends. */
    void hold();
}
