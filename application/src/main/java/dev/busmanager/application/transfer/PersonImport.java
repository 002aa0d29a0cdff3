package dev.busmanager.application.transfer;

import dev.busmanager.application.driver.in.PersonQueries;
import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.application.driver.in.PersonsUseCase;
import dev.busmanager.application.driver.in.PersonsUseCase.NewPerson;
import dev.busmanager.application.driver.in.PersonsUseCase.PersonMembers;
import dev.busmanager.application.repair.in.WorkshopQueries;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.driver.DriverException;
import dev.busmanager.domain.driver.LicenceNumber;
import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.IdentityException;
import dev.busmanager.domain.identity.Person;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.PhoneNumber;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.transfer.ImportKind;
import dev.busmanager.domain.transfer.RowOutcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The register of persons. A table makes people who cannot come in yet; of those who are there it leaves alone what
 * decides who may come in and what he may do.
 */
public final class PersonImport implements ImportTarget {

    private final PersonsUseCase persons;
    private final PersonQueries queries;
    private final WorkshopsByName workshops;

    public PersonImport(PersonsUseCase persons, PersonQueries queries, WorkshopQueries workshops) {
        this.persons = persons;
        this.queries = queries;
        this.workshops = new WorkshopsByName(workshops);
    }

    @Override
    public ImportKind kind() {
        return ImportKind.PERSON;
    }

    @Override
    public List<ImportField> fields() {
        return PersonFields.ALL;
    }

    @Override
    public RowsBefore rowsBefore() {
        return new PersonRowsBefore();
    }

    @Override
    public Taken take(Actor actor, RowCells row) {
        var members = members(row);
        var email = row.read("email", text -> new EmailAddress(text).text()).over(null);
        var role = row.choice("role", PersonFields.ROLES, PersonFields.ROLES_SHOWN).over(null);
        var workshop = row.read("workshop", text -> workshops.read(actor, "workshop", text)).over(null);
        row.check();
        var licence = members.licenceNumber().over(null);
        var known = new KnownPerson(row, queries.alike(actor, row.plain("full_name"), email, licence)).find();
        if (known == null && role == Role.WORKSHOP && workshop == null) row.refuse("workshop", Flaw.missing());
        row.check();
        if (known != null) return changed(actor, known, members);
        return taken(RowOutcome.NEW, persons.add(actor, fresh(row, members, email, role, workshop)), Map.of());
    }

    private Taken changed(Actor actor, PersonView before, PersonMembers members) {
        var after = persons.change(actor, before.id(), members, ExpectedVersion.ANY);
        return after.version().equals(before.version())
                ? taken(RowOutcome.UNCHANGED, after, Map.of())
                : taken(RowOutcome.CHANGED, after, PersonFields.differing(before, after));
    }

    private static NewPerson fresh(
            RowCells row, PersonMembers members, @Nullable String email, @Nullable Role role, @Nullable UUID workshop) {
        return new NewPerson(
                null,
                email,
                null,
                row.plain("full_name"),
                role == null ? Role.DRIVER : role,
                members.phone().over(null),
                members.licenceNumber().over(null),
                members.licenceExpiry().over(null),
                members.address().over(null),
                role == Role.WORKSHOP ? workshop : null);
    }

    @Override
    public boolean takeBack(Actor actor, Taken taken, Instant before) {
        return unlessChanged(() -> persons.unmake(actor, id(taken), new ExpectedVersion(taken.version()), before));
    }

    @Override
    public boolean putBack(Actor actor, Taken taken) {
        var members = members(RowCells.before(taken));
        return unlessChanged(() -> persons.change(actor, id(taken), members, new ExpectedVersion(taken.version())));
    }

    private static boolean unlessChanged(Runnable step) {
        try {
            step.run();
            return true;
        } catch (StaleException | DriverException | IdentityException _) {
            return false;
        }
    }

    private static PersonMembers members(RowCells row) {
        Change<String> name = row.read("full_name", text -> new FullName(text).text());
        Change<String> phone = row.read("phone", text -> new PhoneNumber(text).text());
        Change<String> licence = row.read("license_number", text -> new LicenceNumber(text).text());
        Change<LocalDate> expiry = row.day("license_expiry");
        return new PersonMembers(name, phone, licence, expiry, row.text("address", Person.ADDRESS_MOST));
    }

    private static Taken taken(RowOutcome outcome, PersonView person, Map<String, String> before) {
        return new Taken(outcome, person.id().value(), person.fullName(), person.version(), before);
    }

    private static PersonId id(Taken taken) {
        return new PersonId(taken.record());
    }
}
