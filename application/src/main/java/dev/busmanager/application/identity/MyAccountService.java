package dev.busmanager.application.identity;

import dev.busmanager.application.identity.in.MyAccountUseCase;
import dev.busmanager.application.identity.in.SessionView;
import dev.busmanager.application.identity.in.SignedInView;
import dev.busmanager.application.identity.out.Accounts;
import dev.busmanager.application.identity.out.People;
import dev.busmanager.application.identity.out.Sessions;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.IdentityException;
import dev.busmanager.domain.identity.SessionEnd;
import dev.busmanager.domain.identity.SessionId;
import dev.busmanager.domain.shared.AccessException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

public final class MyAccountService implements MyAccountUseCase {

    private final Accounts accounts;
    private final People people;
    private final Sessions sessions;
    private final AuditTrail audit;
    private final AccountChanges changes;
    private final Clock clock;

    public MyAccountService(
            Accounts accounts,
            People people,
            Sessions sessions,
            AuditTrail audit,
            AccountChanges changes,
            Clock clock) {
        this.accounts = accounts;
        this.people = people;
        this.sessions = sessions;
        this.audit = audit;
        this.changes = changes;
        this.clock = clock;
    }

    @Override
    public Me me(Actor actor) {
        return people.me(actor.signedIn().account()).orElseThrow(IdentityException.NoSuchAccount::new);
    }

    @Override
    public Me change(Actor actor, ChangeMe command) {
        var id = actor.signedIn().account();
        var account = accounts.lock(id).orElseThrow(AccessException.NotSignedIn::new);
        command.expected().check(account.version());
        var before = me(actor);
        var name = command.fullName().overPresent(new FullName(before.fullName()));
        var language = command.language().overPresent(before.language());
        if (name.text().equals(before.fullName()) && language == before.language()) return before;
        var now = clock.instant();
        if (!name.text().equals(before.fullName())) people.rename(id, name, now);
        accounts.update(account.speak(language), now);
        var after = me(actor);
        audit.write(AuditEntry.of(actor, "identity", "account", "changed_own", id)
                .before(members(before, after))
                .after(members(after, before)));
        changes.shown(id);
        return after;
    }

    /** Those that differ from the other one. */
    private static Map<String, Object> members(Me me, Me other) {
        var members = new LinkedHashMap<String, Object>();
        if (!me.fullName().equals(other.fullName())) members.put("full_name", me.fullName());
        if (me.language() != other.language()) members.put("language", me.language().wire());
        return members;
    }

    @Override
    public SignedInView renew(Actor actor) {
        var me = actor.signedIn();
        var now = clock.instant();
        var session = sessions.find(me.session())
                .orElseThrow(AccessException.NotSignedIn::new)
                .session()
                .renew(me.role(), now);
        sessions.renew(session);
        var account = accounts.find(me.account()).orElseThrow(AccessException.NotSignedIn::new);
        var person = people.of(me.account()).orElseThrow(AccessException.NotSignedIn::new);
        return Arrivals.view(session, account, person.id(), person.fullName().text());
    }

    @Override
    public List<SessionView> sessions(Actor actor) {
        return sessions.live(actor.signedIn().account(), clock.instant());
    }

    @Override
    public void endSession(Actor actor, SessionId session) {
        var me = actor.signedIn();
        var found = sessions.find(session).orElseThrow(IdentityException.NoSuchSession::new);
        if (!found.session().account().equals(me.account())) throw new AccessException.NotAllowed();
        end(me, session);
    }

    @Override
    public void signOut(Actor actor) {
        var me = actor.signedIn();
        end(me, me.session());
    }

    private void end(Actor.SignedIn me, SessionId session) {
        sessions.end(session, SessionEnd.SIGNED_OUT, clock.instant());
        audit.write(AuditEntry.of(me, "identity", "account", "signed_out", session));
        changes.revoked(me.account());
    }

    @Override
    public int signOutEverywhere(Actor actor) {
        var me = actor.signedIn();
        int ended = sessions.endAll(me.account(), null, SessionEnd.SIGNED_OUT_EVERYWHERE, clock.instant());
        audit.write(AuditEntry.of(me, "identity", "account", "signed_out_everywhere", me.account()));
        changes.revoked(me.account());
        return ended;
    }
}
