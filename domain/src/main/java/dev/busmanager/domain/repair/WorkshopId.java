package dev.busmanager.domain.repair;

import java.util.UUID;

public record WorkshopId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
