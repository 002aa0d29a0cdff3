package dev.busmanager.application.identity;

import dev.busmanager.application.identity.out.Accounts;
import dev.busmanager.application.identity.out.People;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.domain.identity.Account;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.PasswordHash;
import dev.busmanager.domain.identity.Person;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes an account and the person behind it, whoever asked for it. Works inside the caller's unit of work. */
public final class NewAccounts {

    private final Accounts accounts;
    private final People people;
    private final RegistrationNews news;
    private final AccountChanges changes;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public NewAccounts(
            Accounts accounts,
            People people,
            RegistrationNews news,
            AccountChanges changes,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.news = news;
        this.changes = changes;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    /** Tells the office that somebody waits. */
    public interface RegistrationNews {
        void waiting(FullName name);
    }

    /** What may be known of a new person besides his name. */
    record Particulars(
            @Nullable PersonId id, @Nullable String phone, @Nullable String address, @Nullable UUID workshop) {

        static final Particulars NONE = new Particulars(null, null, null, null);
    }

    Account open(Actor actor, EmailAddress email, PasswordHash hash, FullName name, Role role) {
        return open(actor, email, hash, name, role, Particulars.NONE);
    }

    Account open(
            Actor actor,
            @Nullable EmailAddress email,
            @Nullable PasswordHash hash,
            FullName name,
            Role role,
            Particulars particulars) {
        var account = Account.open(new AccountId(ids.next()), email, hash, role, clock.instant());
        var id = particulars.id() == null ? new PersonId(ids.next()) : particulars.id();
        add(
                account,
                Person.fresh(
                        id, account.id(), name, particulars.phone(), particulars.address(), particulars.workshop()));
        audit.write(AuditEntry.of(actor, "identity", "account", "account_made", account.id()).after(Map.of("role", role.wire())));
        return account;
    }

    void wait(EmailAddress email, PasswordHash hash, FullName name) {
        var account = Account.waiting(new AccountId(ids.next()), email, hash, clock.instant());
        add(account, Person.named(new PersonId(ids.next()), account.id(), name));
        audit.write(AuditEntry.of(Actor.STRANGER, "identity", "account", "registered", account.id()));
        news.waiting(name);
        changes.registration(account.id());
    }

    private void add(Account account, Person person) {
        accounts.add(account, clock.instant());
        people.add(person, clock.instant());
        changes.shown(account.id());
    }
}
