package dev.busmanager.application.fleet.in;

import dev.busmanager.domain.fleet.Paper;
import java.time.Instant;

/**
 * A paper as it stands today.
 *
 * @param current whether it is the one of its kind and holder that counts and runs longest
 * @param daysLeft from today to its last day; negative when it has run out
 */
public record PaperView(
        Paper paper, HolderView holder, boolean current, int daysLeft, Instant createdAt, Instant updatedAt) {}
