package dev.busmanager.application.schedule.in;

import dev.busmanager.application.schedule.in.TimetableView.BusInShort;
import dev.busmanager.application.schedule.in.TimetableView.DriverInShort;
import dev.busmanager.domain.schedule.DayException;
import org.jspecify.annotations.Nullable;

/** What is different on a day, with the names of whoever runs instead. */
public record DayExceptionView(
        DayException exception, @Nullable BusInShort bus, @Nullable DriverInShort driver) {}
