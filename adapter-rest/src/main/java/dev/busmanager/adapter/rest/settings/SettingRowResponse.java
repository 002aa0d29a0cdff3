package dev.busmanager.adapter.rest.settings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param isFixed whether it cannot be changed any more */
record SettingRowResponse(
        UUID id,
        String key,
        String value,
        @Nullable String description,
        Instant createdAt,
        Instant updatedAt,
        boolean isFixed)
        implements ListedSetting {}
