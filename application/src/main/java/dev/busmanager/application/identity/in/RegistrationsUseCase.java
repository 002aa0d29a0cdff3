package dev.busmanager.application.identity.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;

/** What the office does with those who registered and wait. They are listed as accounts in status "waiting". */
public interface RegistrationsUseCase {

    AccountView approve(Actor actor, AccountId id, Role as);

    /** The account goes away, so that the person may try again; the audit trail keeps that it was there. */
    void turnAway(Actor actor, AccountId id);
}
