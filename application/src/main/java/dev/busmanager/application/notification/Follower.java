package dev.busmanager.application.notification;

import dev.busmanager.application.notification.in.EventStream;
import dev.busmanager.application.shared.Actor;
import java.util.List;

/** A stream, whose it is, and how far it was told. Only the one who reads the log moves it on. */
final class Follower {

    private final Actor.SignedIn person;
    private final EventStream stream;
    private volatile long position;

    Follower(Actor.SignedIn person, EventStream stream, long position) {
        this.person = person;
        this.stream = stream;
        this.position = position;
    }

    Actor.SignedIn person() {
        return person;
    }

    EventStream stream() {
        return stream;
    }

    long position() {
        return position;
    }

    /** What it knows already is left out: others may be further behind. */
    void tell(List<NumberedEvent> page) {
        for (var numbered : page) {
            if (numbered.number() <= position) continue;
            if (numbered.event().audience().includes(person)) stream.offer(numbered);
            position = numbered.number();
        }
        stream.passed(position);
    }
}
