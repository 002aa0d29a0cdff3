package dev.busmanager.application.identity.out;

import dev.busmanager.application.identity.in.MyAccountUseCase.Me;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.Person;
import java.time.Instant;
import java.util.Optional;

/** The persons behind the accounts. */
public interface People {

    void add(Person person, Instant now);

    void removeOf(AccountId account);

    void rename(AccountId account, FullName next, Instant now);

    Optional<Person> of(AccountId account);

    Optional<Me> me(AccountId account);
}
