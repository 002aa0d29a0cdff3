package dev.busmanager.application.driver;

import dev.busmanager.application.driver.in.PersonOverview;
import dev.busmanager.application.driver.in.PersonQueries;
import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.application.driver.in.PersonsUseCase;
import dev.busmanager.application.driver.out.Persons;
import dev.busmanager.application.driver.out.WorkshopNames;
import dev.busmanager.application.identity.out.Sessions;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.domain.driver.LicenceState;
import dev.busmanager.domain.identity.PersonId;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class FindPersonsService implements PersonQueries {

    private final Persons persons;
    private final PersonsUseCase register;
    private final Sessions sessions;
    private final WorkshopNames workshops;
    private final CompanyZone company;
    private final Clock clock;

    public FindPersonsService(
            Persons persons,
            PersonsUseCase register,
            Sessions sessions,
            WorkshopNames workshops,
            CompanyZone company,
            Clock clock) {
        this.persons = persons;
        this.register = register;
        this.sessions = sessions;
        this.workshops = workshops;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<PersonView> sink) {
        Permission.READ_PEOPLE.require(actor);
        return persons.find(filter, sort, page, sink);
    }

    @Override
    public @Nullable Long roles(Actor actor, Page page, RowSink<HeldRole> sink) {
        Permission.READ_PEOPLE.require(actor);
        return persons.roles(page, sink);
    }

    @Override
    public List<PersonView> alike(
            Actor actor, String fullName, @Nullable String email, @Nullable String licenceNumber) {
        Permission.READ_PEOPLE.require(actor);
        return persons.alike(fullName, email, licenceNumber);
    }

    @Override
    public PersonOverview overview(Actor actor, PersonId id) {
        var person = register.one(actor, id);
        var today = LocalDate.ofInstant(clock.instant(), company.zone());
        var expiry = person.licence().expiry().confirmed();
        var login = person.login();
        return new PersonOverview(
                LicenceState.on(today, expiry),
                expiry == null ? null : ChronoUnit.DAYS.between(today, expiry),
                login == null ? 0 : sessions.live(login.account(), clock.instant()).size(),
                person.workshop() == null ? null : workshops.name(person.workshop()).orElse(null));
    }
}
