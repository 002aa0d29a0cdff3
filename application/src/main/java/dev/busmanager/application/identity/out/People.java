package dev.busmanager.application.identity.out;

import dev.busmanager.application.identity.in.MyAccountUseCase.Me;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.Person;
import dev.busmanager.domain.identity.PersonId;
import java.time.Instant;
import java.util.Optional;

/** The persons behind the accounts. */
public interface People {

    /** @throws dev.busmanager.domain.shared.IdTakenException if somebody else has this id */
    void add(Person person, Instant now);

    void removeOf(AccountId account);

    void rename(AccountId account, FullName next, Instant now);

    Optional<Person> of(AccountId account);

    /** Held until the unit of work ends. */
    Optional<Person> lock(PersonId id);

    /** @throws dev.busmanager.domain.shared.StaleException if somebody else saved him meanwhile */
    void update(Person person, Instant now);

    void remove(PersonId id);

    /** Nobody is both put away and at work. */
    void comeBack(AccountId account, Instant now);

    Optional<Me> me(AccountId account);
}
