package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.application.schedule.in.TimetableView;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is named inside a timetable and what belongs to it. */
final class ScheduleParts {

    private ScheduleParts() {}

    record BusInShort(UUID id, String registrationNumber, @Nullable String busName) {

        static BusInShort required(TimetableView.BusInShort bus) {
            return new BusInShort(bus.id(), bus.registration(), bus.name());
        }

        static @Nullable BusInShort of(TimetableView.@Nullable BusInShort bus) {
            return bus == null ? null : required(bus);
        }
    }

    record RouteInShort(UUID id, String routeName) {

        static RouteInShort of(TimetableView.RouteInShort route) {
            return new RouteInShort(route.id(), route.name());
        }
    }

    record DriverInShort(UUID id, String fullName) {

        static @Nullable DriverInShort of(TimetableView.@Nullable DriverInShort driver) {
            return driver == null ? null : new DriverInShort(driver.id(), driver.fullName());
        }
    }
}
