package dev.busmanager.adapter.rest.driver;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.driver.in.PersonsUseCase.PersonMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.driver.LicenceNumber;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.Person;
import dev.busmanager.domain.shared.PhoneNumber;
import java.time.LocalDate;

/** What changes of a person. */
record PersonRequest(
        Change<String> fullName,
        Change<String> phone,
        Change<String> licenseNumber,
        Change<LocalDate> licenseExpiry,
        Change<String> address) {

    PersonMembers members() {
        var shape = new RequestShape();
        var members = new PersonMembers(
                shape.change("full_name", fullName, text -> new FullName(text).text()),
                shape.optional("phone", phone, text -> new PhoneNumber(text).text()),
                shape.optional("license_number", licenseNumber, text -> new LicenceNumber(text).text()),
                licenseExpiry,
                shape.optional("address", address, Person.ADDRESS_MOST));
        shape.check();
        return members;
    }
}
