package dev.busmanager.application.identity.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the office does with the accounts of others. */
public interface AccountsUseCase {

    AccountView one(Actor actor, AccountId id);

    AccountView create(Actor actor, NewAccount command);

    AccountView changeRole(Actor actor, AccountId id, Role role, ExpectedVersion expected);

    AccountView deactivate(Actor actor, AccountId id, ExpectedVersion expected);

    /** Whoever can come in is not put away either. */
    AccountView reactivate(Actor actor, AccountId id, ExpectedVersion expected);

    /**
     * For whoever forgot it, and for whoever could not come in before; ends all his sessions.
     *
     * @param email to be given for somebody who has none
     */
    AccountView resetPassword(
            Actor actor, AccountId id, @Nullable String email, String password, ExpectedVersion expected);

    List<SessionView> sessions(Actor actor, AccountId id);

    /** @return how many places that were */
    int endSessions(Actor actor, AccountId id);

    /** With the person behind it; for somebody without history. */
    void remove(Actor actor, AccountId id);

    /**
     * @param email may be missing where the password is
     * @param password none for somebody who stands in the register and does not come in
     * @param person the id of the person behind it, where the caller has named him already
     */
    record NewAccount(
            @Nullable String email,
            @Nullable String password,
            String fullName,
            Role role,
            @Nullable String phone,
            @Nullable String address,
            @Nullable UUID workshop,
            @Nullable PersonId person) {
        public NewAccount(
                @Nullable String email,
                @Nullable String password,
                String fullName,
                Role role,
                @Nullable String phone,
                @Nullable UUID workshop) {
            this(email, password, fullName, role, phone, null, workshop, null);
        }

        /** Never in a log. */
        @Override
        public String toString() {
            return "NewAccount";
        }
    }
}
