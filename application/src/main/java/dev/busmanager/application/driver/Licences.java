package dev.busmanager.application.driver;

import dev.busmanager.application.driver.out.Persons;
import dev.busmanager.application.fleet.PaperDates;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.driver.Confirmable;
import dev.busmanager.domain.driver.Licence;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.identity.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a licence where its parts lie: the number with the driver, the days as papers. */
public final class Licences {

    private final Persons persons;
    private final PaperDates dates;

    public Licences(Persons persons, PaperDates dates) {
        this.persons = persons;
        this.dates = dates;
    }

    void write(PersonId person, Licence before, Licence after) {
        if (!after.number().equals(before.number())) persons.keepLicenceNumber(person, after.number());
        if (!after.expiry().equals(before.expiry())) write(PaperHolder.of(person), before.expiry(), after.expiry());
    }

    void unmake(PersonId person, Instant by) {
        dates.unmake(PaperHolder.of(person), by);
    }

    private void write(PaperHolder holder, Confirmable<LocalDate> before, Confirmable<LocalDate> after) {
        if (before.reported() != null && after.equals(new Confirmable<>(before.reported(), null))) {
            dates.confirm(holder, PaperKind.LICENCE);
            return;
        }
        if (!Objects.equals(after.reported(), before.reported()))
            dates.report(holder, PaperKind.LICENCE, after.reported());
        if (!Objects.equals(after.confirmed(), before.confirmed()))
            dates.write(holder, PaperKind.LICENCE, change(after.confirmed()));
    }

    private static Change<LocalDate> change(@Nullable LocalDate day) {
        return day == null ? new Change.Clear<>() : new Change.Set<>(day);
    }
}
