package dev.busmanager.application.driver.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The register of all persons, whatever their role, and what each does with his own entry. */
public interface PersonsUseCase {

    PersonView mine(Actor actor);

    /** For the person himself and the office. */
    PersonView one(Actor actor, PersonId id);

    /** With an account and, where a date is known, a licence. */
    PersonView add(Actor actor, NewPerson person);

    /** For the person himself and the office. What somebody says of his own licence waits for the office. */
    PersonView change(Actor actor, PersonId id, PersonMembers members, ExpectedVersion expected);

    /** Switches off and archives a person with history. */
    Removal remove(Actor actor, PersonId id, ExpectedVersion expected);

    /**
     * As if he had never been made; for a step that is taken back. Refused for somebody who was changed, given a way to
     * come in or worked with since.
     *
     * @param by whatever came with him was there by then
     */
    void unmake(Actor actor, PersonId id, ExpectedVersion expected, Instant by);

    /** Back in the lists, and able to come in again. */
    PersonView restore(Actor actor, PersonId id);

    /** What the person reported counts from now on. */
    PersonView confirmLicence(Actor actor, PersonId id, ExpectedVersion expected);

    /** What the office knew goes on to count. */
    PersonView turnDownLicence(Actor actor, PersonId id, ExpectedVersion expected);

    /**
     * @param id where the caller has named him already; the same person under the same id is the one that is there
     * @param email may be missing where the password is
     * @param password none for somebody who does not come in before the office sets one
     * @param workshop to which somebody of a workshop belongs
     */
    record NewPerson(
            @Nullable PersonId id,
            @Nullable String email,
            @Nullable String password,
            String fullName,
            Role role,
            @Nullable String phone,
            @Nullable String licenceNumber,
            @Nullable LocalDate licenceExpiry,
            @Nullable String address,
            @Nullable UUID workshop) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "NewPerson";
        }
    }

    record PersonMembers(
            Change<String> fullName,
            Change<String> phone,
            Change<String> licenceNumber,
            Change<LocalDate> licenceExpiry,
            Change<String> address) {}
}
