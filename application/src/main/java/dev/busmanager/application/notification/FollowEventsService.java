package dev.busmanager.application.notification;

import dev.busmanager.application.identity.AuthenticateService;
import dev.busmanager.application.identity.in.AuthenticateUseCase;
import dev.busmanager.application.notification.in.EventStream;
import dev.busmanager.application.notification.in.FollowEventsUseCase;
import dev.busmanager.application.notification.out.LiveEventLog;
import dev.busmanager.application.notification.out.LiveEventLog.Span;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.in.SignalReceiver;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.notification.NotificationException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Reads the log from where the stream that is furthest behind stands, whenever a signal says that there is more, and
 * tells everybody what he does not know yet. So a stream that comes back after a pause needs no way of its own, and
 * it does not matter in which order signals arrive.
 */
public final class FollowEventsService implements FollowEventsUseCase, SignalReceiver {

    static final int MOST_STREAMS = 50;

    /** As many windows as one looks at together; a browser opens six connections to a server, and needs some to ask. */
    static final int MOST_OF_A_SESSION = 4;

    /** Whoever missed more than this is faster with loading afresh. */
    static final int MOST_BEHIND = 200;

    static final int PAGE = 100;

    private static final System.Logger LOG = System.getLogger(FollowEventsService.class.getName());

    private final LiveEventLog log;
    private final AuthenticateUseCase authenticate;
    private final UnitOfWork unitOfWork;
    private final Executor reader;

    /** Oldest first. */
    private final List<Follower> followers = new CopyOnWriteArrayList<>();

    /** How often there was a reason to read since the reader last found nothing more to do. */
    private final AtomicInteger reasons = new AtomicInteger();

    private boolean closed;

    /** @param reader where the log is read: never the thread of whoever sent the signal, whose unit is just ending */
    public FollowEventsService(
            LiveEventLog log, AuthenticateUseCase authenticate, UnitOfWork unitOfWork, Executor reader) {
        this.log = log;
        this.authenticate = authenticate;
        this.unitOfWork = unitOfWork;
        this.reader = reader;
    }

    @Override
    public void follow(Actor actor, @Nullable String lastSeen, EventStream stream) {
        Permission.FOLLOW_LIVE_EVENTS.require(actor);
        var person = actor.signedIn();
        var kept = unitOfWork.run(log::kept);
        var known = known(lastSeen, kept);
        var position = known == null ? kept.newest() : known;
        stream.begin(position, lastSeen != null && known == null);
        admit(new Follower(person, stream, position));
        requireSessionStill(person, stream);
        read();
    }

    /** Had it ended before the stream was among the followers, nobody would have ended the stream. */
    private void requireSessionStill(Actor.SignedIn person, EventStream stream) {
        try {
            authenticate.authenticate(person.account(), person.session(), false);
        } catch (RuntimeException e) {
            leave(stream);
            throw e;
        }
    }

    private static @Nullable Long known(@Nullable String lastSeen, Span kept) {
        if (lastSeen == null || !lastSeen.matches("\\d{1,18}")) return null;
        var number = Long.parseLong(lastSeen);
        return kept.reachesBackTo(number) && kept.newest() - number <= MOST_BEHIND ? number : null;
    }

    private synchronized void admit(Follower follower) {
        if (closed) throw new NotificationException.TooManyStreams();
        var own = followers.stream()
                .filter(each -> each.person().session().equals(follower.person().session()))
                .toList();
        var full = followers.size() >= MOST_STREAMS;
        if (full && own.isEmpty()) throw new NotificationException.TooManyStreams();
        // A telephone that lost its signal is back long before anybody notices that its old stream is dead.
        if (full || own.size() >= MOST_OF_A_SESSION) end(own.getFirst());
        followers.add(follower);
    }

    @Override
    public void leave(EventStream stream) {
        followers.removeIf(follower -> follower.stream() == stream);
    }

    @Override
    public int countStreams() {
        return followers.size();
    }

    @Override
    public synchronized void close() {
        closed = true;
        endAll();
    }

    @Override
    public void receive(Signal signal) {
        switch (signal.topic()) {
            case LiveEventLog.SIGNAL -> read();
            case AuthenticateService.ACCOUNT -> endThoseOf(signal.subject());
            default -> {}
        }
    }

    /** Among the missed ones may be one that ended somebody's session. Clients come back and prove who they are. */
    @Override
    public void signalsMissed() {
        endAll();
    }

    private void endThoseOf(String account) {
        for (var follower : followers)
            if (follower.person().account().toString().equals(account)) end(follower);
    }

    private void endAll() {
        followers.forEach(this::end);
    }

    private void end(Follower follower) {
        followers.remove(follower);
        follower.stream().end();
    }

    /** One reads at a time; a reason that comes while he does makes him look once more. */
    private void read() {
        if (!followers.isEmpty() && reasons.getAndIncrement() == 0) reader.execute(this::readOn);
    }

    private void readOn() {
        int seen;
        do {
            seen = reasons.get();
            try {
                tellAll();
            } catch (RuntimeException e) {
                LOG.log(System.Logger.Level.WARNING, "Live events cannot be read; all streams end", e);
                endAll();
            }
        } while (!reasons.compareAndSet(seen, 0));
    }

    private void tellAll() {
        int told = PAGE;
        while (told == PAGE) {
            // Whoever joins while the page is being read may need an earlier one; he has given a reason to read again.
            var present = List.copyOf(followers);
            var furthestBehind = present.stream().mapToLong(Follower::position).min();
            if (furthestBehind.isEmpty()) return;
            var page = unitOfWork.run(() -> log.after(furthestBehind.getAsLong(), PAGE));
            for (var follower : present) follower.tell(page);
            told = page.size();
        }
    }
}
