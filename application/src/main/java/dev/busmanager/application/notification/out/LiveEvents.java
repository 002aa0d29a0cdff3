package dev.busmanager.application.notification.out;

import dev.busmanager.application.notification.LiveEvent;

/** Lets open screens know. Told when the unit of work is kept, never if it is not. */
public interface LiveEvents {

    void publish(LiveEvent event);
}
