package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.domain.trip.TripFlag;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What passed on a trip although it was odd, as {@code jsonb}. Most trips have none. */
@Component
class TripFlags {

    private static final String NONE = "[]";
    private static final TypeReference<List<Kept>> ALL = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();

    record Kept(String code, String detail, Map<String, Object> params, @Nullable String reason) {}

    PGobject column(List<TripFlag> flags) {
        try {
            var column = new PGobject();
            column.setType("jsonb");
            column.setValue(flags.isEmpty() ? NONE : mapper.writeValueAsString(flags.stream().map(TripFlags::kept).toList()));
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    List<TripFlag> read(String text) {
        if (text.equals(NONE)) return List.of();
        return mapper.readValue(text, ALL).stream()
                .map(kept -> new TripFlag(kept.code(), kept.detail(), kept.params(), kept.reason()))
                .toList();
    }

    private static Kept kept(TripFlag flag) {
        return new Kept(flag.code(), flag.detail(), flag.params(), flag.reason());
    }
}
