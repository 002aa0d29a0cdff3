package dev.busmanager.application.identity.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.SessionId;
import dev.busmanager.domain.shared.Language;
import dev.busmanager.domain.shared.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What everybody may do with his own account. */
public interface MyAccountUseCase {

    Me me(Actor actor);

    Me change(Actor actor, ChangeMe command);

    /** The session goes on for as long again; our own client asks before it ends. */
    SignedInView renew(Actor actor);

    List<SessionView> sessions(Actor actor);

    void endSession(Actor actor, SessionId session);

    void signOut(Actor actor);

    /** @return how many places that were */
    int signOutEverywhere(Actor actor);

    /** How one is called and what one reads. */
    record ChangeMe(Change<FullName> fullName, Change<Language> language, ExpectedVersion expected) {}

    /**
     * @param licenceNumber as its holder says, as the other one, so that his own form shows what he typed, whether the
     *     office has confirmed it or not
     * @param version of the account, which counts changes of the name as well
     */
    record Me(
            AccountId account,
            PersonId person,
            String email,
            String fullName,
            Role role,
            Language language,
            @Nullable String phone,
            @Nullable String licenceNumber,
            @Nullable LocalDate licenceExpiry,
            @Nullable String address,
            @Nullable String avatarUrl,
            @Nullable UUID workshop,
            Version version) {}
}
