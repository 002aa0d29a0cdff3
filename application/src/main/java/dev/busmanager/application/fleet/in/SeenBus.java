package dev.busmanager.application.fleet.in;

/** A bus as far as somebody may see it. */
public sealed interface SeenBus permits BusView, BusGlance {}
