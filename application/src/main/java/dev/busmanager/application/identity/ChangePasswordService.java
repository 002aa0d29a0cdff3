package dev.busmanager.application.identity;

import dev.busmanager.application.identity.in.ChangePasswordUseCase;
import dev.busmanager.application.identity.in.SignInUseCase.Origin;
import dev.busmanager.application.identity.out.Accounts;
import dev.busmanager.application.identity.out.PasswordHashes;
import dev.busmanager.application.identity.out.Sessions;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.identity.Account;
import dev.busmanager.domain.identity.IdentityException;
import dev.busmanager.domain.identity.NewPassword;
import dev.busmanager.domain.identity.SessionEnd;
import dev.busmanager.domain.shared.AccessException;
import java.time.Clock;
import java.util.Objects;

/** Checks the current password like a sign-in, with the same limits: a stolen token must not help to guess it. */
public final class ChangePasswordService implements ChangePasswordUseCase {

    private final PasswordCheck passwords;
    private final Accounts accounts;
    private final Sessions sessions;
    private final PasswordHashes hashes;
    private final AuditTrail audit;
    private final AccountChanges changes;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public ChangePasswordService(
            PasswordCheck passwords,
            Accounts accounts,
            Sessions sessions,
            PasswordHashes hashes,
            AuditTrail audit,
            AccountChanges changes,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.passwords = passwords;
        this.accounts = accounts;
        this.sessions = sessions;
        this.hashes = hashes;
        this.audit = audit;
        this.changes = changes;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public void change(Actor actor, ChangePassword command) {
        var me = actor.signedIn();
        var next = new NewPassword(command.next());
        var origin = new Origin(command.address(), null, null);
        var email = unitOfWork
                .run(() -> accounts.find(me.account()))
                .map(Account::email)
                .orElseThrow(AccessException.NotSignedIn::new);
        var checked = passwords.check(
                me, email, command.current(), origin, _ -> new IdentityException.WrongCurrentPassword());
        var hash = hashes.hash(next);
        unitOfWork.perform(() -> {
            var now = clock.instant();
            var account = accounts.lock(me.account()).orElseThrow(AccessException.NotSignedIn::new);
            if (!Objects.equals(account.password(), checked.password())) throw new IdentityException.WrongCurrentPassword();
            passwords.succeeded(email, origin);
            accounts.update(account.changePassword(hash, now), now);
            sessions.endAll(me.account(), me.session(), SessionEnd.PASSWORD_CHANGED, now);
            audit.write(AuditEntry.of(me, "identity", "account", "password_changed", me.account()));
            changes.revoked(me.account());
        });
    }
}
