package dev.busmanager.adapter.rest.settings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record SettingRowResponse(
        @Nullable UUID id,
        String key,
        String value,
        @Nullable String description,
        @Nullable Instant createdAt,
        @Nullable Instant updatedAt)
        implements ListedSetting {}
