package dev.busmanager.application.notification.out;

import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Language;
import java.util.List;

/** The people who get notifications. */
public interface Recipients {

    /** Only those who can sign in. */
    List<AccountId> holding(Role role);

    Language languageOf(AccountId account);
}
