package dev.busmanager.application.identity.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.identity.AccountId;
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

    AccountView reactivate(Actor actor, AccountId id, ExpectedVersion expected);

    /** For whoever forgot it; ends all his sessions. */
    AccountView resetPassword(Actor actor, AccountId id, String password, ExpectedVersion expected);

    List<SessionView> sessions(Actor actor, AccountId id);

    /** @return how many places that were */
    int endSessions(Actor actor, AccountId id);

    record NewAccount(
            String email,
            String password,
            String fullName,
            Role role,
            @Nullable String phone,
            @Nullable UUID workshop) {
        /** Never in a log. */
        @Override
        public String toString() {
            return "NewAccount";
        }
    }
}
