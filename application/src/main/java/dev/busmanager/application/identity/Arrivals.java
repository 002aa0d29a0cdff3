package dev.busmanager.application.identity;

import dev.busmanager.application.identity.in.SignInUseCase.Origin;
import dev.busmanager.application.identity.in.SignedInView;
import dev.busmanager.application.identity.out.Accounts;
import dev.busmanager.application.identity.out.People;
import dev.busmanager.application.identity.out.Sessions;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.domain.identity.Account;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Session;
import dev.busmanager.domain.identity.SessionId;
import java.time.Clock;
import java.util.Objects;

/** Begins a session for somebody who has shown who he is. Works inside the caller's unit of work. */
public final class Arrivals {

    private final Accounts accounts;
    private final People people;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final Ids ids;
    private final Clock clock;

    public Arrivals(
            Accounts accounts, People people, Sessions sessions, AuditTrail audit, Ids ids, Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
        this.ids = ids;
        this.clock = clock;
    }

    SignedInView arrive(Account account, Origin origin) {
        var now = clock.instant();
        var person = people.of(account.id()).orElseThrow();
        var session = Session.start(new SessionId(ids.next()), account.id(), account.role(), now);
        sessions.add(session, origin);
        accounts.signedIn(account.id(), now);
        var actor =
                new Actor.SignedIn(account.id(), person.id(), account.role(), session.id(), person.workshop());
        audit.write(AuditEntry.of(actor, "identity", "account", "signed_in", account.id()));
        return view(session, account, person.id(), person.fullName().text());
    }

    static SignedInView view(
            Session session, Account account, PersonId person, String fullName) {
        return new SignedInView(
                session.id(),
                session.expiresAt(),
                account.id(),
                person,
                Objects.requireNonNull(account.email()).text(),
                fullName,
                account.role());
    }
}
