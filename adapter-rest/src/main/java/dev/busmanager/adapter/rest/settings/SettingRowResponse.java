package dev.busmanager.adapter.rest.settings;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record SettingRowResponse(
        UUID id, String key, String value, @Nullable String description, Instant createdAt, Instant updatedAt)
        implements ListedSetting {}
