package dev.busmanager.application.file.out;

import dev.busmanager.domain.identity.AccountId;

/** Links die with the sessions of the account that they were made for. */
public interface LiveSessions {

    boolean hasAny(AccountId account);
}
