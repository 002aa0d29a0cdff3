package dev.busmanager.application.driver;

import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.application.driver.in.PersonsUseCase;
import dev.busmanager.application.driver.out.Persons;
import dev.busmanager.application.identity.AccountChanges;
import dev.busmanager.application.identity.in.AccountsUseCase;
import dev.busmanager.application.identity.in.AccountsUseCase.NewAccount;
import dev.busmanager.application.identity.out.Accounts;
import dev.busmanager.application.identity.out.People;
import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.RecordKind;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.domain.driver.DriverException;
import dev.busmanager.domain.driver.Licence;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.Person;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;
import dev.busmanager.domain.shared.AccessException;
import dev.busmanager.domain.shared.StaleException;
import dev.busmanager.domain.shared.Version;
import java.time.Clock;
import java.time.Instant;
import java.util.function.UnaryOperator;

/** What concerns the account of a person is left to whoever keeps the accounts, so that its rules stand once. */
public final class PersonsService implements PersonsUseCase {

    static final RecordKind PERSON = new RecordKind("identity", AccountChanges.PERSON, Role.OFFICE);

    private final Persons persons;
    private final People people;
    private final Accounts accounts;
    private final AccountsUseCase keeper;
    private final Licences licences;
    private final UsesOfPersons uses;
    private final Notifier notifier;
    private final ChangeTrail trail;
    private final AccountChanges changes;
    private final Clock clock;

    public PersonsService(
            Persons persons,
            People people,
            Accounts accounts,
            AccountsUseCase keeper,
            Licences licences,
            UsesOfPersons uses,
            Notifier notifier,
            ChangeTrail trail,
            AccountChanges changes,
            Clock clock) {
        this.persons = persons;
        this.people = people;
        this.accounts = accounts;
        this.keeper = keeper;
        this.licences = licences;
        this.uses = uses;
        this.notifier = notifier;
        this.trail = trail;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public PersonView mine(Actor actor) {
        Permission.KEEP_OWN_PROFILE.require(actor);
        return view(actor.signedIn().person()).shownToHimself();
    }

    @Override
    public PersonView one(Actor actor, PersonId id) {
        Permission.KEEP_OWN_PROFILE.require(actor);
        var person = view(id);
        if (isOwn(actor, id)) return person.shownToHimself();
        if (!Permission.READ_PEOPLE.isGrantedTo(actor)) throw new AccessException.NotAllowed();
        return person;
    }

    @Override
    public PersonView add(Actor actor, NewPerson person) {
        Permission.CHANGE_PEOPLE.require(actor);
        if (person.id() != null) {
            var known = persons.claim(person.id());
            if (known.isPresent()) return SamePerson.orRefused(known.get(), person);
        }
        var made = keeper.create(
                actor,
                new NewAccount(
                        person.email(),
                        person.password(),
                        person.fullName(),
                        person.role(),
                        person.phone(),
                        person.address(),
                        person.workshop(),
                        person.id()));
        var licence = Licence.NONE.byOffice(person.licenceNumber(), person.licenceExpiry());
        licences.write(made.person(), Licence.NONE, licence);
        var added = view(made.person());
        trail.added(actor, PERSON, added.id(), PersonAsWritten.members(added));
        return added;
    }

    @Override
    public PersonView change(Actor actor, PersonId id, PersonMembers members, ExpectedVersion expected) {
        Permission.KEEP_OWN_PROFILE.require(actor);
        var before = view(id);
        boolean office = Permission.CHANGE_PEOPLE.isGrantedTo(actor);
        if (!office && !isOwn(actor, id)) throw new AccessException.NotAllowed();
        var person = locked(before, expected);
        before = view(id);
        var name = members.fullName().map(FullName::new).overPresent(person.fullName());
        var reached =
                person.reachedAt(name, members.phone().over(person.phone()), members.address().over(person.address()));
        var licence = licence(before.licence(), members, office);
        if (reached.equals(person) && licence.equals(before.licence()))
            return isOwn(actor, id) ? before.shownToHimself() : before;
        people.update(reached, clock.instant());
        if (!name.equals(person.fullName())) renamed(before);
        licences.write(id, before.licence(), licence);
        var after = changed(actor, "changed", before);
        if (licence.isReported() && !licence.equals(before.licence()))
            notifier.notify(Role.OFFICE, Notice.licenceReported(after.fullName(), id));
        return isOwn(actor, id) ? after.shownToHimself() : after;
    }

    private static Licence licence(Licence known, PersonMembers members, boolean office) {
        if (office)
            return known.byOffice(
                    members.licenceNumber().over(known.number().confirmed()),
                    members.licenceExpiry().over(known.expiry().confirmed()));
        return known.byHolder(
                members.licenceNumber().over(known.number().asHolderSays()),
                members.licenceExpiry().over(known.expiry().asHolderSays()));
    }

    /** The account counts changes of the name as well, for whoever looks at himself. */
    private void renamed(PersonView person) {
        if (person.login() == null) return;
        var account = accounts.find(person.login().account()).orElseThrow(DriverException.NoSuchPerson::new);
        accounts.update(account, clock.instant());
    }

    @Override
    public Removal remove(Actor actor, PersonId id, ExpectedVersion expected) {
        Permission.CHANGE_PEOPLE.require(actor);
        var seen = view(id);
        if (isOwn(actor, id)) throw new DriverException.Oneself();
        var person = locked(seen, expected);
        var known = view(id);
        uses.requireNoneOpen(id);
        if (!uses.remember(id)) {
            trail.removed(actor, PERSON, id, PersonAsWritten.members(known));
            if (known.login() == null) people.remove(id);
            else keeper.remove(actor, known.login().account());
            return Removal.REMOVED;
        }
        if (person.isArchived()) return Removal.ARCHIVED;
        if (known.login() != null && known.login().status() != AccountStatus.INACTIVE)
            keeper.deactivate(actor, known.login().account(), ExpectedVersion.ANY);
        people.update(person.archive(clock.instant()), clock.instant());
        trail.done(actor, PERSON, "archived", id);
        return Removal.ARCHIVED;
    }

    @Override
    public void unmake(Actor actor, PersonId id, ExpectedVersion expected, Instant by) {
        Permission.CHANGE_PEOPLE.require(actor);
        if (isOwn(actor, id)) throw new DriverException.Oneself();
        var known = view(id);
        locked(known, expected);
        if (known.login() != null) requireUntouched(known.login().account());
        licences.unmake(id, by);
        uses.requireNoneOpen(id);
        if (uses.remember(id)) throw new DriverException.PersonInUse(0, 0, 0);
        trail.removed(actor, PERSON, id, PersonAsWritten.members(known));
        if (known.login() == null) people.remove(id);
        else keeper.remove(actor, known.login().account());
    }

    /** Whoever was given a way to come in, or another role, is not as he was made, though his entry is. */
    private void requireUntouched(AccountId id) {
        var version = accounts.find(id).orElseThrow(DriverException.NoSuchPerson::new).version();
        if (!version.equals(Version.FIRST)) throw new StaleException(Version.FIRST, version);
    }

    @Override
    public PersonView restore(Actor actor, PersonId id) {
        Permission.CHANGE_PEOPLE.require(actor);
        var person = locked(view(id), ExpectedVersion.ANY);
        if (person.isArchived()) {
            if (person.account() == null) people.update(person.restore(), clock.instant());
            else keeper.reactivate(actor, person.account(), ExpectedVersion.ANY);
            trail.done(actor, PERSON, "restored", id);
        }
        return view(id);
    }

    @Override
    public PersonView confirmLicence(Actor actor, PersonId id, ExpectedVersion expected) {
        return decide(actor, id, expected, "licence_confirmed", Licence::confirm);
    }

    @Override
    public PersonView turnDownLicence(Actor actor, PersonId id, ExpectedVersion expected) {
        return decide(actor, id, expected, "licence_turned_down", Licence::turnDown);
    }

    private PersonView decide(
            Actor actor, PersonId id, ExpectedVersion expected, String action, UnaryOperator<Licence> step) {
        Permission.CHANGE_PEOPLE.require(actor);
        var person = locked(view(id), expected);
        var before = view(id);
        licences.write(id, before.licence(), step.apply(before.licence()));
        people.update(person, clock.instant());
        return changed(actor, action, before);
    }

    private PersonView changed(Actor actor, String action, PersonView before) {
        var after = view(before.id());
        trail.changed(
                actor, PERSON, action, before.id(), PersonAsWritten.members(before), PersonAsWritten.members(after));
        if (after.login() != null) changes.shown(after.login().account());
        return after;
    }

    /** The account first, as everybody does who needs both. */
    private Person locked(PersonView seen, ExpectedVersion expected) {
        if (seen.login() != null) accounts.lock(seen.login().account());
        var person = people.lock(seen.id()).orElseThrow(DriverException.NoSuchPerson::new);
        expected.check(person.version());
        return person;
    }

    private PersonView view(PersonId id) {
        return persons.view(id).orElseThrow(DriverException.NoSuchPerson::new);
    }

    private static boolean isOwn(Actor actor, PersonId id) {
        return actor instanceof Actor.SignedIn me && me.person().equals(id);
    }
}
