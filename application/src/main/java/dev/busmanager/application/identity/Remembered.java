package dev.busmanager.application.identity;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.identity.SessionId;
import java.time.Instant;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who was behind a session a moment ago: a few hundred entries, the least used go first. */
final class Remembered {

    private static final int MOST = 500;

    private final LinkedHashMap<SessionId, Seen> entries = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<SessionId, Seen> eldest) {
            return size() > MOST;
        }
    };
    private long generation;

    /** To be read before the database is asked, and handed in with its answer. */
    synchronized long generation() {
        return generation;
    }

    /** @param used whether it must have been a use of the session, which was written down as such */
    synchronized Actor.@Nullable SignedIn get(SessionId session, Instant notBefore, boolean used) {
        var entry = entries.get(session);
        if (entry == null || entry.at().isBefore(notBefore)) return null;
        return used && !entry.used() ? null : entry.actor();
    }

    /** An answer that was on its way while something changed may be of yesterday; it is not kept. */
    synchronized void put(Actor.SignedIn actor, boolean used, Instant now, long askedIn) {
        if (generation == askedIn) entries.put(actor.session(), new Seen(actor, used, now));
    }

    synchronized void forget(String account) {
        generation++;
        for (Iterator<Seen> all = entries.values().iterator(); all.hasNext(); )
            if (all.next().actor().account().toString().equals(account)) all.remove();
    }

    /** Nothing is believed without asking again, but it may still serve while nobody can be asked. */
    synchronized void expire() {
        generation++;
        entries.replaceAll((_, entry) -> entry.stale());
    }

    private record Seen(Actor.SignedIn actor, boolean used, Instant at) {
        /** As if it had been asked for some time ago: too old to be trusted, young enough for an emergency. */
        Seen stale() {
            return new Seen(actor, used, at.minusSeconds(6));
        }
    }
}
