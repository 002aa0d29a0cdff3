package dev.busmanager.domain.network;

import java.util.UUID;

public record RouteId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
