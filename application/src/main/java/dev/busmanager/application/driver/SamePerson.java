package dev.busmanager.application.driver;

import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.application.driver.in.PersonsUseCase.NewPerson;
import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.shared.IdTakenException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
                && Objects.equals(key(login.email()), key(meant.email()))
                && login.role() == meant.role()
                && known.fullName().equals(new FullName(meant.fullName()).text())
                && Objects.equals(known.phone(), meant.phone())
                && Objects.equals(known.address(), meant.address())
                && Objects.equals(known.licence().number().confirmed(), meant.licenceNumber())
                && Objects.equals(known.licence().expiry().confirmed(), meant.licenceExpiry());
    }

    private static @Nullable String key(@Nullable String email) {
        return email == null ? null : new EmailAddress(email).key();
    }
}
