package dev.busmanager.domain.trip;

import java.util.UUID;

public record TripId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
