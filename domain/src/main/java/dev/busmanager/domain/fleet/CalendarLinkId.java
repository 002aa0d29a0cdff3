package dev.busmanager.domain.fleet;

import java.util.UUID;

public record CalendarLinkId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
