package dev.busmanager.application.notification;

import dev.busmanager.application.shared.LiveEvent;

/** A live event in its place in the row of all of them; whoever has seen a number has seen all before it. */
public record NumberedEvent(long number, LiveEvent event) {}
