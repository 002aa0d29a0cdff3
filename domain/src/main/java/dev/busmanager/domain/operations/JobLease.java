package dev.busmanager.domain.operations;

import java.time.Instant;
import java.util.UUID;

/**
 * The right to run a job, for a while.
 *
 * @param owner another one for each try, so that whoever lost it and comes back finds somebody else's
 */
public record JobLease(UUID owner, Instant until) {}
