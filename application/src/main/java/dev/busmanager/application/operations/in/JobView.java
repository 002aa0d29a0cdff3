package dev.busmanager.application.operations.in;

import dev.busmanager.domain.operations.Job;
import org.jspecify.annotations.Nullable;

/** @param makerName nothing for what the house does by itself */
public record JobView(Job job, @Nullable String makerName) {}
