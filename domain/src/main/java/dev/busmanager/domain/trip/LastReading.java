package dev.busmanager.domain.trip;

import java.time.Instant;

/**
 * What the meter of a bus showed when it was last read on a trip.
 *
 * @param at when that was, as far as the trip tells
 */
public record LastReading(Odometer reading, Instant at, TripNumber number) {}
