package dev.busmanager.adapter.rest.driver;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.driver.in.PersonsUseCase.NewPerson;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.driver.LicenceNumber;
import dev.busmanager.domain.identity.Person;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.PhoneNumber;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param email needed as the password is, unless it is said that he has no access
 * @param hasAccess false for somebody who does not come in before the office sets a password
 * @param role a driver unless said otherwise
 */
record NewPersonRequest(
        @Nullable UUID id,
        @Nullable String email,
        @Nullable String password,
        @Nullable Boolean hasAccess,
        @Required @Nullable String fullName,
        Change<String> role,
        Change<String> phone,
        Change<String> licenseNumber,
        @Nullable LocalDate licenseExpiry,
        @Nullable String address) {

    NewPerson person() {
        var shape = new RequestShape();
        boolean comesIn = shape.access(hasAccess, password);
        var role = shape.choice("role", this.role, Role.values(), Role::wire).over(null);
        var person = new NewPerson(
                id == null ? null : new PersonId(id),
                comesIn ? shape.text("email", email, 255) : shape.optionalText("email", email, 255),
                comesIn ? shape.secret("password", password) : null,
                shape.text("full_name", fullName, 100),
                role == null ? Role.DRIVER : role,
                shape.optional("phone", phone, text -> new PhoneNumber(text).text()).over(null),
                shape.optional("license_number", licenseNumber, text -> new LicenceNumber(text).text()).over(null),
                licenseExpiry,
                shape.optionalText("address", address, Person.ADDRESS_MOST),
                null);
        shape.check();
        return person;
    }
}
