package dev.busmanager.application.shared.out;

import dev.busmanager.application.shared.LiveEvent;

/** Lets open screens know. Told when the unit of work is kept, never if it is not. */
public interface LiveEvents {

    void publish(LiveEvent event);
}
