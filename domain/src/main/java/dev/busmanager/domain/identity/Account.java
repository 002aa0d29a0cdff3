package dev.busmanager.domain.identity;

import dev.busmanager.domain.shared.Language;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;

/**
 * The login of a person, and what he reads. Immutable: every step returns the next account, a refused one changes
 * nothing.
 */
public record Account(
        AccountId id,
        EmailAddress email,
        PasswordHash password,
        Role role,
        AccountStatus status,
        Language language,
        Instant passwordChangedAt,
        Version version) {

    public static Account open(AccountId id, EmailAddress email, PasswordHash password, Role role, Instant now) {
        return first(id, email, password, role, AccountStatus.ACTIVE, now);
    }

    /** Somebody registered and the office has not said yes yet. */
    public static Account waiting(AccountId id, EmailAddress email, PasswordHash password, Instant now) {
        return first(id, email, password, Role.DRIVER, AccountStatus.WAITING, now);
    }

    private static Account first(
            AccountId id, EmailAddress email, PasswordHash password, Role role, AccountStatus status, Instant now) {
        return new Account(id, email, password, role, status, Language.ENGLISH, now, Version.FIRST);
    }

    /** To be asked after the password was found right: only its owner learns how the account stands. */
    public void requireOpen() {
        switch (status) {
            case WAITING -> throw new IdentityException.WaitingForApproval();
            case INACTIVE -> throw new IdentityException.SwitchedOff();
            case ACTIVE -> {}
        }
    }

    public boolean isActive() {
        return status == AccountStatus.ACTIVE;
    }

    public boolean isWaiting() {
        return status == AccountStatus.WAITING;
    }

    public boolean isActiveOffice() {
        return isActive() && role == Role.OFFICE;
    }

    public Account approve(Role as) {
        if (status != AccountStatus.WAITING) throw new IdentityException.NotWaiting();
        return with(password, as, AccountStatus.ACTIVE, passwordChangedAt);
    }

    /** Whoever does not wait any more cannot be turned away, only switched off. */
    public void requireWaiting() {
        if (status != AccountStatus.WAITING) throw new IdentityException.NotWaiting();
    }

    public Account changeRole(Role next) {
        return with(password, next, status, passwordChangedAt);
    }

    /** Whoever was never let in cannot be put out: that he is let in later must be a decision of its own. */
    public Account deactivate() {
        if (status == AccountStatus.WAITING) throw new IdentityException.StillWaiting();
        return with(password, role, AccountStatus.INACTIVE, passwordChangedAt);
    }

    public Account reactivate() {
        if (status == AccountStatus.WAITING) throw new IdentityException.StillWaiting();
        return with(password, role, AccountStatus.ACTIVE, passwordChangedAt);
    }

    public Account changePassword(PasswordHash next, Instant now) {
        return with(next, role, status, now);
    }

    /** The same password, kept better: nothing that the person would notice. */
    public Account renewHash(PasswordHash next) {
        return with(next, role, status, passwordChangedAt);
    }

    public Account speak(Language next) {
        return new Account(id, email, password, role, status, next, passwordChangedAt, version);
    }

    private Account with(PasswordHash password, Role role, AccountStatus status, Instant passwordChangedAt) {
        return new Account(id, email, password, role, status, language, passwordChangedAt, version);
    }
}
