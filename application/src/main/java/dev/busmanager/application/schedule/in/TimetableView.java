package dev.busmanager.application.schedule.in;

import dev.busmanager.domain.schedule.Timetable;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A timetable with what it takes to name it. */
public record TimetableView(
        Timetable timetable,
        BusInShort bus,
        RouteInShort route,
        @Nullable DriverInShort driver,
        Instant createdAt,
        Instant updatedAt) {

    public record BusInShort(UUID id, String registration, @Nullable String name) {

        public String calledName() {
            return name == null ? registration : name;
        }
    }

    public record RouteInShort(UUID id, String name) {}

    public record DriverInShort(UUID id, String fullName) {}
}
