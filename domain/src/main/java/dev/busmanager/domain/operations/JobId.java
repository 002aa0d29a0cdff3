package dev.busmanager.domain.operations;

import java.util.UUID;

public record JobId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
