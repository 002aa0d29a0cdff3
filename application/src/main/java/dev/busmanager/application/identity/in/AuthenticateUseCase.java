package dev.busmanager.application.identity.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.SessionId;

/** Who is behind a token, asked at each request. */
public interface AuthenticateUseCase {

    /**
     * @param used whether somebody does something; a page that asks by itself keeps no session alive
     * @throws dev.busmanager.domain.shared.AccessException.NotSignedIn when the session has ended
     */
    Actor.SignedIn authenticate(AccountId account, SessionId session, boolean used);
}
