package dev.busmanager.domain.fleet;

import dev.busmanager.domain.identity.PersonId;

/** Whose paper it is. */
public sealed interface PaperHolder {

    record OfBus(BusId bus) implements PaperHolder {}

    record OfPerson(PersonId person) implements PaperHolder {}

    record OfCompany() implements PaperHolder {}

    PaperHolder COMPANY = new OfCompany();

    static PaperHolder of(BusId bus) {
        return new OfBus(bus);
    }

    static PaperHolder of(PersonId person) {
        return new OfPerson(person);
    }
}
