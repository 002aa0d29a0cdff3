package dev.busmanager.application.schedule.out;

import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import java.util.Optional;

/** By whom drivers can be told something. */
public interface Drivers {

    /** Of a driver who can sign in. */
    Optional<AccountId> accountOf(PersonId driver);
}
