package dev.busmanager.adapter.postgres.shared;

import java.sql.SQLException;
import java.util.Map;
import org.postgresql.util.PGobject;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Free-form members (audit, parameters of a message) as {@code jsonb}. */
@Component
public class Json {

    private static final TypeReference<Map<String, Object>> MEMBERS = new TypeReference<>() {};

    private final JsonMapper mapper = JsonMapper.builder().build();

    public PGobject column(Map<String, ?> members) {
        try {
            var column = new PGobject();
            column.setType("jsonb");
            column.setValue(mapper.writeValueAsString(members));
            return column;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public Map<String, Object> members(String text) {
        return mapper.readValue(text, MEMBERS);
    }
}
