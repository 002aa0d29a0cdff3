package dev.busmanager.application.identity.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.Role;
import org.jspecify.annotations.Nullable;

/** The list of accounts. */
public interface AccountQueries {

    Rows<AccountView> find(Actor actor, Filter filter, Order order, Page page);

    /** @param search a part of the name or of the e-mail */
    record Filter(@Nullable String search, @Nullable AccountStatus status, @Nullable Role role) {}

    enum Order {
        NEWEST,
        NAME,
        EMAIL,
        LAST_SIGN_IN
    }
}
