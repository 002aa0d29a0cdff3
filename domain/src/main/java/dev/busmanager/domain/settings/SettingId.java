package dev.busmanager.domain.settings;

import java.util.UUID;

public record SettingId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
