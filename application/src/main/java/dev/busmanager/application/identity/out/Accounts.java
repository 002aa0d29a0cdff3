package dev.busmanager.application.identity.out;

import dev.busmanager.application.identity.in.AccountQueries.Filter;
import dev.busmanager.application.identity.in.AccountQueries.Order;
import dev.busmanager.application.identity.in.AccountView;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.domain.identity.Account;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.EmailAddress;
import java.time.Instant;
import java.util.Optional;

/** The accounts of the company. */
public interface Accounts {

    Optional<Account> find(AccountId id);

    Optional<Account> findByEmail(EmailAddress email);

    /** Nobody else changes it until this unit of work is over. */
    Optional<Account> lock(AccountId id);

    /** @throws dev.busmanager.domain.identity.IdentityException.EmailTaken when another one has this e-mail */
    void add(Account account, Instant now);

    /** @return as it was saved, with its next version */
    Account update(Account account, Instant now);

    void signedIn(AccountId id, Instant now);

    void remove(AccountId id);

    /**
     * How many can let others in. Whoever asks is alone with the question until his unit of work is over: two
     * administrators who demote each other at the same moment must not both find the other one left.
     */
    int countActiveOffice();

    boolean isEmptyOfOffice();

    /** The costliest hash there is, so that the time of an answer does not tell whose hash was looked at. */
    int highestPasswordCost();

    Optional<AccountView> view(AccountId id);

    Rows<AccountView> find(Filter filter, Order order, Page page);
}
