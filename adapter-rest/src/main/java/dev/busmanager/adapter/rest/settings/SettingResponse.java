package dev.busmanager.adapter.rest.settings;

import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.domain.shared.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Without an id nobody has decided yet, and the value is the one that holds until then. */
record SettingResponse(
        @Nullable UUID id, String key, String value, @Nullable String description, Version version)
        implements Versioned {}
