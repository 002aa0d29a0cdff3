package dev.busmanager.adapter.rest.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.stereotype.Component;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdScalarDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** Days on the wire. A year with more or fewer than four digits is a slip of the finger, and no column could hold it. */
@Component
class Days implements JsonMapperBuilderCustomizer {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private static final int FIRST_YEAR = 1900;

    /** @throws DateTimeException if it is none */
    static LocalDate day(String text) {
        var day = LocalDate.parse(text, DAY);
        if (day.getYear() < FIRST_YEAR || day.getYear() > 9999) throw new DateTimeException("Not a year of ours");
        return day;
    }

    static @Nullable LocalDate inQuery(String text) {
        return text.isBlank() ? null : day(text.strip());
    }

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.addModule(new SimpleModule().addDeserializer(LocalDate.class, new Reader()));
    }

    private static final class Reader extends StdScalarDeserializer<LocalDate> {

        Reader() {
            super(LocalDate.class);
        }

        @Override
        public @Nullable LocalDate deserialize(JsonParser json, DeserializationContext context) {
            var text = context.readValue(json, String.class);
            if (text == null || text.isBlank()) return null;
            try {
                return day(text.strip());
            } catch (DateTimeException _) {
                return (LocalDate) context.handleWeirdStringValue(LocalDate.class, text, "is not a day");
            }
        }
    }
}
