package dev.busmanager.application.repair.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.domain.repair.WorkshopCode;
import dev.busmanager.domain.repair.WorkshopId;
import org.jspecify.annotations.Nullable;

/** The register of workshops, and who can sign in for them. */
public interface WorkshopsUseCase {

    /** Any for the office, his own one for somebody of a workshop. */
    WorkshopView one(Actor actor, WorkshopId id);

    /** @param id where the caller has named it already; the same workshop under the same id is the one that is there */
    WorkshopView add(Actor actor, @Nullable WorkshopId id, WorkshopMembers members);

    WorkshopView change(Actor actor, WorkshopId id, WorkshopMembers members, ExpectedVersion expected);

    /** Refuses one with repairs, or for which somebody can sign in; archives one that somebody belonged to once. */
    Removal remove(Actor actor, WorkshopId id, ExpectedVersion expected);

    WorkshopView restore(Actor actor, WorkshopId id);

    /** Makes an account that belongs to the workshop from its first moment on. */
    WorkshopUser addUser(Actor actor, WorkshopId id, NewUser user);

    /**
     * What can be said of a workshop; what is left out stays as it is.
     *
     * @param code a new one without it gets the next number
     */
    record WorkshopMembers(
            Change<WorkshopCode> code,
            Change<String> name,
            Change<String> contactPerson,
            Change<String> phone,
            Change<String> email,
            Change<String> address,
            Change<Boolean> active) {}

    record NewUser(String email, String password, String fullName, @Nullable String phone) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "NewUser";
        }
    }
}
