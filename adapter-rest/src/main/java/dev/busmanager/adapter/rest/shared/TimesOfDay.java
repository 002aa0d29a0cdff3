package dev.busmanager.adapter.rest.shared;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdScalarSerializer;

/** Times of day on the wire: written with seconds, read with or without; finer than a second nobody plans. */
@Component
class TimesOfDay implements JsonMapperBuilderCustomizer {

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("HH:mm:ss");

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.addModule(new SimpleModule()
                .addSerializer(LocalTime.class, new Writer())
                .addDeserializer(LocalTime.class, new Reader()));
    }

    private static final class Writer extends StdScalarSerializer<LocalTime> {

        Writer() {
            super(LocalTime.class);
        }

        @Override
        public void serialize(LocalTime time, JsonGenerator json, SerializationContext context) {
            json.writeString(WRITTEN.format(time));
        }
    }

    private static final class Reader extends StdScalarDeserializer<LocalTime> {

        Reader() {
            super(LocalTime.class);
        }

        @Override
        public @Nullable LocalTime deserialize(JsonParser json, DeserializationContext context) {
            var text = context.readValue(json, String.class);
            if (text == null || text.isBlank()) return null;
            try {
                return LocalTime.parse(text.strip()).withNano(0);
            } catch (DateTimeException _) {
                return (LocalTime) context.handleWeirdStringValue(LocalTime.class, text, "is not a time of day");
            }
        }
    }
}
