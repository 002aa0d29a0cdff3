package dev.busmanager.application.identity;

import dev.busmanager.application.identity.in.FirstAdministratorUseCase;
import dev.busmanager.application.identity.in.SignInUseCase.Origin;
import dev.busmanager.application.identity.in.SignedInView;
import dev.busmanager.application.identity.out.Accounts;
import dev.busmanager.application.identity.out.FirstRunCode;
import dev.busmanager.application.identity.out.PasswordHashes;
import dev.busmanager.application.identity.out.SignInTries;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.identity.Account;
import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.IdentityException;
import dev.busmanager.domain.identity.NewPassword;
import dev.busmanager.domain.identity.PasswordHash;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.SignInLimits;
import java.time.Clock;

/** Opens its own units of work: a wrong code is counted although the call is refused. */
public final class FirstAdministratorService implements FirstAdministratorUseCase {

    /** Under which wrong codes are counted. */
    private static final String FIRST_RUN = "first-run";

    private final Accounts accounts;
    private final NewAccounts newAccounts;
    private final Arrivals arrivals;
    private final FirstRunCode code;
    private final SignInTries tries;
    private final PasswordHashes hashes;
    private final UnitOfWork unitOfWork;
    private final Clock clock;

    public FirstAdministratorService(
            Accounts accounts,
            NewAccounts newAccounts,
            Arrivals arrivals,
            FirstRunCode code,
            SignInTries tries,
            PasswordHashes hashes,
            UnitOfWork unitOfWork,
            Clock clock) {
        this.accounts = accounts;
        this.newAccounts = newAccounts;
        this.arrivals = arrivals;
        this.code = code;
        this.tries = tries;
        this.hashes = hashes;
        this.unitOfWork = unitOfWork;
        this.clock = clock;
    }

    @Override
    public boolean isNeeded() {
        return unitOfWork.run(accounts::isEmptyOfOffice);
    }

    @Override
    public SignedInView createWithCode(FirstAdministrator command, String offered, Origin origin) {
        if (!isNeeded()) throw new IdentityException.NotTheFirst();
        checkCode(offered, origin);
        var email = new EmailAddress(command.email());
        var name = command.fullName() == null ? nameOf(email) : new FullName(command.fullName());
        var hash = hashes.hash(new NewPassword(command.password()));
        return unitOfWork.run(() -> {
            tries.forget(FIRST_RUN, origin.address());
            return arrivals.arrive(create(Actor.STRANGER, email, name, hash), origin);
        });
    }

    @Override
    public boolean createFromEnvironment(String emailText, String password) {
        if (!isNeeded()) return false;
        var email = new EmailAddress(emailText);
        var hash = hashes.hash(new NewPassword(password));
        unitOfWork.run(() -> create(Actor.HOUSE, email, nameOf(email), hash));
        return true;
    }

    private Account create(
            Actor actor, EmailAddress email, FullName name, PasswordHash hash) {
        // Two who are first at the same moment: the count lets them in one after the other.
        accounts.countActiveOffice();
        if (!accounts.isEmptyOfOffice()) throw new IdentityException.NotTheFirst();
        return newAccounts.open(actor, email, hash, name, Role.OFFICE);
    }

    private void checkCode(String offered, Origin origin) {
        unitOfWork.perform(() -> {
            var now = clock.instant();
            SignInLimits.check(
                    tries.since(now.minus(SignInLimits.WINDOW), FIRST_RUN, origin.address()), false, now);
            if (!code.matches(offered)) tries.add(FIRST_RUN, origin.address(), now);
        });
        if (!code.matches(offered)) throw new IdentityException.WrongFirstRunCode();
    }

    private static FullName nameOf(EmailAddress email) {
        return new FullName(email.text().substring(0, Math.min(100, email.text().indexOf('@'))));
    }
}
