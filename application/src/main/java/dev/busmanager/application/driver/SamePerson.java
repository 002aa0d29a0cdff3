package dev.busmanager.application.driver;

import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.application.driver.in.PersonsUseCase.NewPerson;
import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.shared.IdTakenException;
import java.util.Objects;

/** A call that was made before and whose answer got lost, told from an id that was used twice. */
final class SamePerson {

    private SamePerson() {}

    static PersonView orRefused(PersonView known, NewPerson meant) {
        if (!isMeant(known, meant)) throw new IdTakenException();
        return known;
    }

    private static boolean isMeant(PersonView known, NewPerson meant) {
        var login = known.login();
        return login != null
                && new EmailAddress(login.email()).key().equals(new EmailAddress(meant.email()).key())
                && login.role() == meant.role()
                && known.fullName().equals(new FullName(meant.fullName()).text())
                && Objects.equals(known.phone(), meant.phone())
                && Objects.equals(known.address(), meant.address())
                && Objects.equals(known.licence().number().confirmed(), meant.licenceNumber())
                && Objects.equals(known.licence().expiry().confirmed(), meant.licenceExpiry());
    }
}
