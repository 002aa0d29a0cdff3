package dev.busmanager.application.schedule.in;

import dev.busmanager.application.schedule.in.TimetableView.BusInShort;
import dev.busmanager.application.schedule.in.TimetableView.DriverInShort;
import dev.busmanager.domain.schedule.Absence;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** An absence with the name of whom it is about. */
public record AbsenceView(
        Absence absence,
        @Nullable BusInShort bus,
        @Nullable DriverInShort driver,
        Instant createdAt,
        Instant updatedAt) {}
