package dev.busmanager.adapter.rest.repair;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.repair.in.WorkshopsUseCase.WorkshopMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.repair.Workshop;
import dev.busmanager.domain.repair.WorkshopCode;

/** What changes of a workshop. */
record WorkshopRequest(
        Change<String> orgCode,
        Change<String> orgName,
        Change<String> contactPerson,
        Change<String> phone,
        Change<String> email,
        Change<String> address,
        Change<Boolean> isActive) {

    WorkshopMembers members() {
        var shape = new RequestShape();
        var members = new WorkshopMembers(
                shape.change("org_code", orgCode, WorkshopCode::new),
                shape.line("org_name", orgName, Workshop.NAME_MOST),
                shape.optional("contact_person", contactPerson, Workshop.CONTACT_MOST),
                shape.optional("phone", phone, Workshop.PHONE_MOST),
                shape.optional("email", email, text -> new EmailAddress(text).text()),
                shape.optional("address", address, Workshop.ADDRESS_MOST),
                isActive);
        shape.check();
        return members;
    }
}
