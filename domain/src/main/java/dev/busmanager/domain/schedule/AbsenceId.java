package dev.busmanager.domain.schedule;

import java.util.UUID;

public record AbsenceId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
