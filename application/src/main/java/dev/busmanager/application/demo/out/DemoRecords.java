package dev.busmanager.application.demo.out;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Which records came with the demo, and how they go again. */
public interface DemoRecords {

    Present present();

    /** Buses that did not come with the demo, archived ones too. */
    long realBuses();

    /** Those who did not come with the demo and belong to a workshop that did, by their names. */
    List<String> realPeopleInDemoWorkshops();

    /** With all that hangs on them; the audit trail stays. Works inside the caller's unit of work. */
    Removed remove();

    record Present(Set<UUID> ids, Set<String> emails) {}

    /**
     * @param counts by the word of what it was, in the order in which it went
     * @param accounts whose sessions are over
     */
    record Removed(Map<String, Integer> counts, List<UUID> accounts) {}
}
