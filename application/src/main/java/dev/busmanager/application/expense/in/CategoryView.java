package dev.busmanager.application.expense.in;

import dev.busmanager.domain.expense.Category;
import java.time.Instant;

/** A category, and since when it is as it is. */
public record CategoryView(Category category, Instant createdAt, Instant updatedAt) {}
