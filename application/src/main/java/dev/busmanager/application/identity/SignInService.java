package dev.busmanager.application.identity;

import dev.busmanager.application.identity.in.SignInUseCase;
import dev.busmanager.application.identity.in.SignedInView;
import dev.busmanager.application.identity.out.Accounts;
import dev.busmanager.application.identity.out.IdentityRules;
import dev.busmanager.application.identity.out.PasswordHashes;
import dev.busmanager.application.identity.out.SignInTries;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.identity.Account;
import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.IdentityException;
import dev.busmanager.domain.identity.NewPassword;
import dev.busmanager.domain.identity.RegistrationPolicy;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.SignInLimits;
import java.time.Clock;
import java.util.Objects;

/** Opens its own units of work: a refusal leaves a trace, and a password is checked between two of them. */
public final class SignInService implements SignInUseCase {

    private final PasswordCheck passwords;
    private final Accounts accounts;
    private final SignInTries tries;
    private final PasswordHashes hashes;
    private final IdentityRules rules;
    private final NewAccounts newAccounts;
    private final Arrivals arrivals;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public SignInService(
            PasswordCheck passwords,
            Accounts accounts,
            SignInTries tries,
            PasswordHashes hashes,
            IdentityRules rules,
            NewAccounts newAccounts,
            Arrivals arrivals,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.tries = tries;
        this.hashes = hashes;
        this.rules = rules;
        this.newAccounts = newAccounts;
        this.arrivals = arrivals;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public SignedInView signIn(SignIn command) {
        var email = new EmailAddress(command.email());
        var checked = passwords.check(
                Actor.STRANGER,
                email,
                command.password(),
                command.origin(),
                IdentityException.WrongCredentials::new);
        requireOpen(checked);
        var kept = Objects.requireNonNull(checked.password());
        var better = hashes.isOutdated(kept) ? hashes.renew(command.password(), kept) : kept;
        return unitOfWork.run(() -> {
            var account = unchanged(checked);
            passwords.succeeded(email, command.origin());
            if (!better.equals(account.password())) account = accounts.update(account.renewHash(better), clock.instant());
            return arrivals.arrive(account, command.origin());
        });
    }

    /** Between the check and now somebody may have changed the password or switched the account off. */
    private Account unchanged(Account checked) {
        var now = accounts.lock(checked.id()).orElseThrow(() -> new IdentityException.WrongCredentials(0));
        if (!Objects.equals(now.password(), checked.password())) throw new IdentityException.WrongCredentials(0);
        now.requireOpen();
        return now;
    }

    private void requireOpen(Account account) {
        try {
            account.requireOpen();
        } catch (IdentityException e) {
            unitOfWork.perform(() ->
                    audit.write(AuditEntry.of(Actor.STRANGER, "identity", "account", "sign_in_refused", account.id())));
            throw e;
        }
    }

    @Override
    public SignedInView register(Register command) {
        var policy = rules.registrationPolicy();
        if (policy == RegistrationPolicy.DISABLED)
            throw new IdentityException.RegistrationClosed();
        var email = new EmailAddress(command.email());
        var name = new FullName(command.fullName());
        countRegistration(command.origin());
        var hash = hashes.hash(new NewPassword(command.password()));
        return switch (policy) {
            case DISABLED -> throw new IdentityException.RegistrationClosed();
            case DRIVER ->
                unitOfWork.run(() -> {
                    var account = newAccounts.open(Actor.STRANGER, email, hash, name, Role.DRIVER);
                    return arrivals.arrive(account, command.origin());
                });
            case APPROVAL -> {
                unitOfWork.perform(() -> newAccounts.wait(email, hash, name));
                throw new IdentityException.RegistrationWaits();
            }
        };
    }

    /** Registrations from one address are bounded like guesses, so that nobody fills the house with made-up people. */
    private void countRegistration(Origin origin) {
        unitOfWork.perform(() -> {
            var now = clock.instant();
            var recent = tries.since(now.minus(SignInLimits.WINDOW), "registration", origin.address());
            SignInLimits.check(recent, true, now);
            tries.add("registration", origin.address(), now);
        });
    }
}
