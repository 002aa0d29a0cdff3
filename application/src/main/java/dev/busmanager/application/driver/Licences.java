package dev.busmanager.application.driver;

import dev.busmanager.application.driver.out.Persons;
import dev.busmanager.application.fleet.PaperDates;
import dev.busmanager.application.fleet.out.Papers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.domain.driver.Confirmable;
import dev.busmanager.domain.driver.Licence;
import dev.busmanager.domain.fleet.Paper;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperId;
import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.fleet.PaperState;
import dev.busmanager.domain.identity.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Writes a licence where its parts lie: the number with the driver, the days as papers. */
public final class Licences {

    private final Persons persons;
    private final Papers papers;
    private final PaperDates dates;
    private final Ids ids;
    private final Clock clock;

    public Licences(Persons persons, Papers papers, PaperDates dates, Ids ids, Clock clock) {
        this.persons = persons;
        this.papers = papers;
        this.dates = dates;
        this.ids = ids;
        this.clock = clock;
    }

    void write(PersonId person, Licence before, Licence after) {
        if (!after.number().equals(before.number())) persons.keepLicenceNumber(person, after.number());
        if (after.expiry().equals(before.expiry())) return;
        var reported = papers.reported(PaperHolder.of(person), PaperKind.LICENCE).orElse(null);
        if (reported != null && renews(reported, before.expiry(), after.expiry())) {
            // The paper itself begins to count, with whatever it carries besides its last day.
            papers.update(reported.confirm(), clock.instant());
            return;
        }
        writeReported(person, reported, after.expiry().reported());
        if (!Objects.equals(after.expiry().confirmed(), before.expiry().confirmed()))
            dates.write(PaperHolder.of(person), PaperKind.LICENCE, change(after.expiry().confirmed()));
    }

    private static boolean renews(Paper reported, Confirmable<LocalDate> before, Confirmable<LocalDate> after) {
        var until = reported.validUntil();
        boolean confirmed = after.reported() == null && until.equals(after.confirmed());
        return confirmed && (before.confirmed() == null || until.isAfter(before.confirmed()));
    }

    private void writeReported(PersonId person, @Nullable Paper current, @Nullable LocalDate until) {
        if (current == null && until == null) return;
        var now = clock.instant();
        if (current == null)
            papers.add(
                    Paper.until(
                            new PaperId(ids.next()),
                            PaperHolder.of(person),
                            PaperKind.LICENCE,
                            until,
                            PaperState.REPORTED),
                    now);
        else if (until == null) papers.update(current.close(), now);
        else if (!until.equals(current.validUntil())) papers.update(current.corrected(until), now);
    }

    private static Change<LocalDate> change(@Nullable LocalDate day) {
        return day == null ? new Change.Clear<>() : new Change.Set<>(day);
    }
}
