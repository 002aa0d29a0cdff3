package dev.busmanager.adapter.rest.fleet;

import java.time.Instant;
import java.util.UUID;

/** @param address told this once; only a hash of it is kept */
record NewCalendarLinkResponse(UUID id, String address, Instant madeAt) {}
