package dev.busmanager.application.identity;

import dev.busmanager.application.identity.in.SignInUseCase.Origin;
import dev.busmanager.application.identity.out.Accounts;
import dev.busmanager.application.identity.out.PasswordHashes;
import dev.busmanager.application.identity.out.Sessions;
import dev.busmanager.application.identity.out.SignInTries;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.identity.Account;
import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.identity.IdentityException.Crowded;
import dev.busmanager.domain.identity.SignInLimits;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

/**
 * Is this the right password? Counts the try before it looks, and does the costly part between two short units of
 * work: a connection is never held while a processor sweats.
 */
public final class PasswordCheck {

    private final Accounts accounts;
    private final Sessions sessions;
    private final SignInTries tries;
    private final PasswordHashes hashes;
    private final AuditTrail audit;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public PasswordCheck(
            Accounts accounts,
            Sessions sessions,
            SignInTries tries,
            PasswordHashes hashes,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.tries = tries;
        this.hashes = hashes;
        this.audit = audit;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    /** @param refusal what to throw at a wrong password, given how many tries are left */
    Account check(
            Actor actor, EmailAddress email, String password, Origin origin, IntFunction<RuntimeException> refusal) {
        var begun = unitOfWork.run(() -> begin(email, origin));
        if (!isRight(password, begun)) {
            unitOfWork.perform(
                    () -> audit.write(AuditEntry.of(actor, "identity", "account", "password_refused", begun.subject())));
            throw refusal.apply(begun.triesLeft());
        }
        return begun.account().orElseThrow();
    }

    /** To be called in the unit of work of what the right password was for. */
    void succeeded(EmailAddress email, Origin origin) {
        tries.forget(email.key(), origin.address());
    }

    private Begun begin(EmailAddress email, Origin origin) {
        var now = clock.instant();
        var recent = tries.since(now.minus(SignInLimits.WINDOW), email.key(), origin.address());
        var account = accounts.findByEmail(email);
        var known = account.isPresent() && sessions.isKnown(account.get().id(), origin);
        SignInLimits.check(recent, known, now);
        var attempt = tries.add(email.key(), origin.address(), now);
        return new Begun(attempt, account, accounts.highestPasswordCost(), Math.max(0, SignInLimits.left(recent) - 1));
    }

    private boolean isRight(String password, Begun begun) {
        try {
            return hashes.matches(password, begun.account().map(Account::password), begun.highestCost());
        } catch (Crowded e) {
            // It was not looked at, so it must not count as a wrong one.
            unitOfWork.perform(() -> tries.withdraw(begun.attempt()));
            throw e;
        }
    }

    private record Begun(UUID attempt, Optional<Account> account, int highestCost, int triesLeft) {
        String subject() {
            return account.map(known -> known.id().toString()).orElse("unknown");
        }
    }
}
