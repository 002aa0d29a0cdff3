package dev.busmanager.application.driver;

import dev.busmanager.application.driver.out.PersonUses;
import dev.busmanager.domain.driver.DriverException;
import dev.busmanager.domain.identity.PersonId;
import java.util.List;

/** What all parts of the house have to do with a person. */
public final class UsesOfPersons {

    private final List<PersonUses> uses;

    public UsesOfPersons(List<PersonUses> uses) {
        this.uses = List.copyOf(uses);
    }

    void requireNoneOpen(PersonId id) {
        var trips = uses.stream().mapToLong(use -> use.openTrips(id)).sum();
        var expenses = uses.stream().mapToLong(use -> use.pendingExpenses(id)).sum();
        var timetables = uses.stream().mapToLong(use -> use.timetables(id)).sum();
        if (trips + expenses + timetables > 0) throw new DriverException.PersonInUse(trips, expenses, timetables);
    }

    boolean remember(PersonId id) {
        return uses.stream().anyMatch(use -> use.remembers(id));
    }
}
