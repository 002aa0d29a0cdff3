package dev.busmanager.application.shared;

import static dev.busmanager.domain.identity.Role.DRIVER;
import static dev.busmanager.domain.identity.Role.OFFICE;
import static dev.busmanager.domain.identity.Role.WORKSHOP;

import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.AccessException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;

/**
 * Who may do what, on one page. A use case asks here before it reads anything; what is not granted here is refused.
 * Where a right holds for own records only, the use case asks for the ownership as well.
 */
public enum Permission {
    READ_STATES(OFFICE, DRIVER, WORKSHOP),

    READ_ROUTES(OFFICE, DRIVER),
    CHANGE_ROUTES(OFFICE),

    /** The register in short: what it takes to name a bus. */
    READ_FLEET(OFFICE, DRIVER, WORKSHOP),
    /** With papers, ownership and money. */
    READ_FLEET_IN_FULL(OFFICE),
    CHANGE_FLEET(OFFICE),

    /** Only those that the caller holds himself. */
    READ_OWN_PAPERS(OFFICE, DRIVER, WORKSHOP),

    READ_CATEGORIES(OFFICE, DRIVER),
    CHANGE_CATEGORIES(OFFICE),

    READ_WORKSHOPS(OFFICE),
    READ_OWN_WORKSHOP(OFFICE, WORKSHOP),
    CHANGE_WORKSHOPS(OFFICE),

    READ_TRIPS(OFFICE),
    READ_OWN_TRIPS(OFFICE, DRIVER),
    PLAN_TRIPS(OFFICE),
    /** Only those that the caller drives himself. */
    RUN_OWN_TRIPS(OFFICE, DRIVER),

    READ_TIMETABLES(OFFICE),
    CHANGE_TIMETABLES(OFFICE),

    READ_SETTINGS(OFFICE),
    CHANGE_SETTINGS(OFFICE),

    MANAGE_ACCOUNTS(OFFICE),
    READ_AUDIT(OFFICE),

    READ_PEOPLE(OFFICE),
    CHANGE_PEOPLE(OFFICE),
    /** How one is called and reached, and one's licence. */
    KEEP_OWN_PROFILE(OFFICE, DRIVER, WORKSHOP),

    UPLOAD_EXPENSE_FILES(OFFICE, DRIVER),
    UPLOAD_REPAIR_FILES(OFFICE, WORKSHOP),
    /** A driver has his licence. */
    UPLOAD_PAPER_FILES(OFFICE, DRIVER),
    CHANGE_LOGO(OFFICE),
    /** Besides one's own. */
    HANDLE_FOREIGN_FILES(OFFICE),

    READ_OWN_INBOX(OFFICE, DRIVER, WORKSHOP),
    FOLLOW_LIVE_EVENTS(OFFICE, DRIVER, WORKSHOP),

    IMPORT_TABLES(OFFICE),

    READ_OPERATIONS(OFFICE),

    HANDLE_OWN_JOBS(OFFICE, DRIVER, WORKSHOP),
    HANDLE_FOREIGN_JOBS(OFFICE);

    private final Set<Role> roles;

    Permission(Role... roles) {
        this.roles = EnumSet.copyOf(Arrays.asList(roles));
    }

    public boolean isGrantedTo(Actor actor) {
        return switch (actor) {
            case Actor.House _ -> true;
            case Actor.SignedIn signedIn -> roles.contains(signedIn.role());
            case Actor.Stranger _ -> false;
        };
    }

    public void require(Actor actor) {
        if (actor instanceof Actor.Stranger) throw new AccessException.NotSignedIn();
        if (!isGrantedTo(actor)) throw new AccessException.NotAllowed();
    }
}
