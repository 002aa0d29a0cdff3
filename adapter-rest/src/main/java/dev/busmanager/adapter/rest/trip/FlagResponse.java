package dev.busmanager.adapter.rest.trip;

import dev.busmanager.domain.trip.TripFlag;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Something odd that passed; the code stands among those of the problems. */
record FlagResponse(String code, String detail, Map<String, Object> params, @Nullable String reason) {

    static FlagResponse of(TripFlag flag) {
        return new FlagResponse(flag.code(), flag.detail(), flag.params(), flag.reason());
    }
}
