package dev.busmanager.adapter.rest.shared;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.busmanager.domain.shared.Version;

/** An answer that shows one record as it was saved; its version travels as {@code ETag}. */
public interface Versioned {

    @JsonIgnore
    Version version();
}
