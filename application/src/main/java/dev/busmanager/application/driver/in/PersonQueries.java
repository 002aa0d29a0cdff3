package dev.busmanager.application.driver.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of persons. */
public interface PersonQueries {

    /** @return how many there are in all, when the page asks for it */
    @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<PersonView> sink);

    @Nullable Long roles(Actor actor, Page page, RowSink<HeldRole> sink);

    /** Those who may be meant by somebody's name, e-mail or licence, however these are spelled. */
    List<PersonView> alike(Actor actor, String fullName, @Nullable String email, @Nullable String licenceNumber);

    /** For the person himself and the office. */
    PersonOverview overview(Actor actor, PersonId id);

    /**
     * @param search a part of the name, of the e-mail, of the telephone or of the licence number
     * @param access only those who have a password, or only those who have none yet
     * @param archived which of the two: those who are there, or those who were put away
     */
    record Filter(
            @Nullable String search,
            @Nullable Role role,
            @Nullable AccountStatus status,
            @Nullable Boolean access,
            boolean archived) {}

    enum Order {
        CREATED_AT,
        FULL_NAME,
        EMAIL,
        ROLE,
        STATUS,
        LICENSE_EXPIRY,
        LAST_SIGN_IN_AT
    }

    /** @param since the account was made; an account has one role at any time */
    record HeldRole(AccountId account, Role role, Instant since) {}
}
