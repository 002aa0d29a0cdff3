package dev.busmanager.application.notification.in;

import dev.busmanager.application.shared.Actor;
import org.jspecify.annotations.Nullable;

/** Keeps open screens up to date. */
public interface FollowEventsUseCase {

    /**
     * Offers the stream what happens from now on, and before that what it missed.
     *
     * @param lastSeen the number of the last event that the screen knows of, as it says itself
     * @throws dev.busmanager.domain.notification.NotificationException.TooManyStreams when there is no place
     */
    void follow(Actor actor, @Nullable String lastSeen, EventStream stream);

    void leave(EventStream stream);

    /** How many are open. */
    int countStreams();

    /** The house closes: ends all streams and takes no more. */
    void close();
}
