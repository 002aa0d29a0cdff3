package dev.busmanager.domain.identity;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Language;
import dev.busmanager.domain.shared.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The login of a person, and what he reads. Immutable: every step returns the next account, a refused one changes
 * nothing.
 *
 * @param email none for somebody who has not got one in the register
 * @param password none for somebody who stands in the register and was never given a way to come in
 */
public record Account(
        AccountId id,
        @Nullable EmailAddress email,
        @Nullable PasswordHash password,
        Role role,
        AccountStatus status,
        Language language,
        Instant passwordChangedAt,
        Version version) {

    public Account {
        if (password != null && email == null) throw new InvalidInputException("email", Flaw.missing());
    }

    /** Somebody without a password is in the register all the same, with his role and all that is planned for him. */
    public static Account open(
            AccountId id, @Nullable EmailAddress email, @Nullable PasswordHash password, Role role, Instant now) {
        return first(id, email, password, role, AccountStatus.ACTIVE, now);
    }

    /** Somebody registered and the office has not said yes yet. */
    public static Account waiting(AccountId id, EmailAddress email, PasswordHash password, Instant now) {
        return first(id, email, password, Role.DRIVER, AccountStatus.WAITING, now);
    }

    private static Account first(
            AccountId id,
            @Nullable EmailAddress email,
            @Nullable PasswordHash password,
            Role role,
            AccountStatus status,
            Instant now) {
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

    /** Nobody can come in without; whether he may is a matter of the status. */
    public boolean hasAccess() {
        return password != null;
    }

    /** Somebody who cannot come in does not let others in. */
    public boolean isActiveOffice() {
        return isActive() && role == Role.OFFICE && hasAccess();
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

    /** @param given the address of somebody who has none; it does not change one that is there */
    public Account changePassword(@Nullable EmailAddress given, PasswordHash next, Instant now) {
        if (email == null) return new Account(id, given, next, role, status, language, now, version);
        if (given != null && !given.key().equals(email.key())) throw new IdentityException.EmailStands();
        return changePassword(next, now);
    }

    /** The same password, kept better: nothing that the person would notice. */
    public Account renewHash(PasswordHash next) {
        return with(next, role, status, passwordChangedAt);
    }

    public Account speak(Language next) {
        return new Account(id, email, password, role, status, next, passwordChangedAt, version);
    }

    private Account with(@Nullable PasswordHash password, Role role, AccountStatus status, Instant passwordChangedAt) {
        return new Account(id, email, password, role, status, language, passwordChangedAt, version);
    }
}
