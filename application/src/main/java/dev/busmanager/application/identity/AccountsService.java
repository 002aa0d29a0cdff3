package dev.busmanager.application.identity;

import dev.busmanager.application.identity.NewAccounts.Particulars;
import dev.busmanager.application.identity.in.AccountQueries;
import dev.busmanager.application.identity.in.AccountView;
import dev.busmanager.application.identity.in.AccountsUseCase;
import dev.busmanager.application.identity.in.RegistrationsUseCase;
import dev.busmanager.application.identity.in.SessionView;
import dev.busmanager.application.identity.out.Accounts;
import dev.busmanager.application.identity.out.PasswordHashes;
import dev.busmanager.application.identity.out.People;
import dev.busmanager.application.identity.out.Sessions;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.Rows;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.domain.identity.Account;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.IdentityException;
import dev.busmanager.domain.identity.NewPassword;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.SessionEnd;
import dev.busmanager.domain.shared.PhoneNumber;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The office and the accounts of others. Whatever changes what somebody may do ends all his sessions. */
public final class AccountsService implements AccountsUseCase, RegistrationsUseCase, AccountQueries {

    private final Accounts accounts;
    private final People people;
    private final Sessions sessions;
    private final PasswordHashes hashes;
    private final NewAccounts newAccounts;
    private final AccountNews news;
    private final AuditTrail audit;
    private final AccountChanges changes;
    private final Clock clock;

    public AccountsService(
            Accounts accounts,
            People people,
            Sessions sessions,
            PasswordHashes hashes,
            NewAccounts newAccounts,
            AccountNews news,
            AuditTrail audit,
            AccountChanges changes,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.sessions = sessions;
        this.hashes = hashes;
        this.newAccounts = newAccounts;
        this.news = news;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    /** Tells a person what the office did with his account. */
    public interface AccountNews {
        void passwordReset(AccountId account);

        void roleChanged(AccountId account, Role role);

        void reactivated(AccountId account);
    }

    @Override
    public Rows<AccountView> find(Actor actor, Filter filter, Order order, Page page) {
        Permission.MANAGE_ACCOUNTS.require(actor);
        return accounts.find(filter, order, page);
    }

    @Override
    public AccountView one(Actor actor, AccountId id) {
        Permission.MANAGE_ACCOUNTS.require(actor);
        return view(id);
    }

    @Override
    public AccountView create(Actor actor, NewAccount command) {
        Permission.MANAGE_ACCOUNTS.require(actor);
        var email = command.email() == null ? null : new EmailAddress(command.email());
        var name = new FullName(command.fullName());
        var hash = command.password() == null ? null : hashes.hash(new NewPassword(command.password()));
        var phone = command.phone() == null ? null : new PhoneNumber(command.phone()).text();
        var particulars = new Particulars(command.person(), phone, command.address(), command.workshop());
        var account = newAccounts.open(actor, email, hash, name, command.role(), particulars);
        return view(account.id());
    }

    @Override
    public AccountView changeRole(Actor actor, AccountId id, Role role, ExpectedVersion expected) {
        var account = locked(actor, id, expected);
        if (account.role() == role) return view(id);
        keepAnAdministrator(account);
        save(actor, account, account.changeRole(role), "role_changed", SessionEnd.ROLE_CHANGED);
        news.roleChanged(id, role);
        return view(id);
    }

    @Override
    public AccountView deactivate(Actor actor, AccountId id, ExpectedVersion expected) {
        var account = locked(actor, id, expected);
        if (account.status() == AccountStatus.INACTIVE) return view(id);
        keepAnAdministrator(account);
        save(actor, account, account.deactivate(), "deactivated", SessionEnd.DEACTIVATED);
        return view(id);
    }

    @Override
    public AccountView reactivate(Actor actor, AccountId id, ExpectedVersion expected) {
        var account = locked(actor, id, expected);
        if (account.isActive()) return view(id);
        save(actor, account, account.reactivate(), "reactivated", null);
        people.comeBack(id, clock.instant());
        news.reactivated(id);
        return view(id);
    }

    @Override
    public AccountView resetPassword(
            Actor actor, AccountId id, @Nullable String email, String password, ExpectedVersion expected) {
        Permission.MANAGE_ACCOUNTS.require(actor);
        var given = email == null ? null : new EmailAddress(email);
        var hash = hashes.hash(new NewPassword(password));
        var account = locked(actor, id, expected);
        var changed = account.changePassword(given, hash, clock.instant());
        if (account.hasAccess()) {
            save(actor, account, changed, "password_reset", SessionEnd.PASSWORD_CHANGED);
            news.passwordReset(id);
        } else save(actor, account, changed, "access_given", null);
        return view(id);
    }

    @Override
    public List<SessionView> sessions(Actor actor, AccountId id) {
        Permission.MANAGE_ACCOUNTS.require(actor);
        view(id);
        return sessions.live(id, clock.instant());
    }

    @Override
    public int endSessions(Actor actor, AccountId id) {
        Permission.MANAGE_ACCOUNTS.require(actor);
        view(id);
        int ended = sessions.endAll(id, null, SessionEnd.ENDED_BY_OFFICE, clock.instant());
        audit.write(AuditEntry.of(actor, "identity", "account", "sessions_ended", id));
        changes.revoked(id);
        return ended;
    }

    @Override
    public AccountView approve(Actor actor, AccountId id, Role as) {
        var account = locked(actor, id, ExpectedVersion.ANY);
        save(actor, account, account.approve(as), "approved", null);
        changes.registration(id);
        return view(id);
    }

    @Override
    public void turnAway(Actor actor, AccountId id) {
        var account = locked(actor, id, ExpectedVersion.ANY);
        account.requireWaiting();
        remove(actor, account, "turned_away");
    }

    @Override
    public void remove(Actor actor, AccountId id) {
        var account = locked(actor, id, ExpectedVersion.ANY);
        keepAnAdministrator(account);
        remove(actor, account, "account_removed");
    }

    /** His sessions go with the account. */
    private void remove(Actor actor, Account account, String action) {
        audit.write(AuditEntry.of(actor, "identity", "account", action, account.id()).before(members(account)));
        people.removeOf(account.id());
        accounts.remove(account.id());
        changes.revoked(account.id());
        if (account.isWaiting()) changes.registration(account.id());
    }

    private Account locked(Actor actor, AccountId id, ExpectedVersion expected) {
        Permission.MANAGE_ACCOUNTS.require(actor);
        var account = accounts.lock(id).orElseThrow(IdentityException.NoSuchAccount::new);
        expected.check(account.version());
        return account;
    }

    private void keepAnAdministrator(Account leaving) {
        if (leaving.isActiveOffice() && accounts.countActiveOffice() <= 1)
            throw new IdentityException.LastAdministrator();
    }

    private void save(Actor actor, Account before, Account after, String action, @Nullable SessionEnd end) {
        var now = clock.instant();
        accounts.update(after, now);
        if (end != null) sessions.endAll(after.id(), null, end, now);
        audit.write(AuditEntry.of(actor, "identity", "account", action, after.id())
                .before(members(before))
                .after(members(after)));
        changes.revoked(after.id());
    }

    private static Map<String, Object> members(Account account) {
        return Map.of("role", account.role().wire(), "status", account.status().wire());
    }

    private AccountView view(AccountId id) {
        return accounts.view(id).orElseThrow(IdentityException.NoSuchAccount::new);
    }
}
