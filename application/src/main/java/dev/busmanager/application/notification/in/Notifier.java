package dev.busmanager.application.notification.in;

import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;

/** For all features: puts a notice into inboxes, in the caller's unit of work. */
public interface Notifier {

    void notify(AccountId account, Notice notice);

    /** Everybody who has this role now and can sign in. */
    void notify(Role role, Notice notice);
}
