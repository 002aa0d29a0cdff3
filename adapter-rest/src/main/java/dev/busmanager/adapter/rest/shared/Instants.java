package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.out.CompanyZone;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
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

/**
 * Instants on the wire carry the company's offset, since the forms of the old client take the first sixteen characters
 * for the time on the wall; without an offset they mean that time. Records of requests and responses just say
 * {@link Instant}.
 */
@Component
class Instants implements JsonMapperBuilderCustomizer {

    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx");
    private static final DateTimeFormatter MICROSECONDS =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSSxxx");

    private static final Instant FIRST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");

    private final CompanyZone company;

    Instants(CompanyZone company) {
        this.company = company;
    }

    String text(Instant instant) {
        var local = instant.atZone(company.zone());
        return (local.get(ChronoField.MICRO_OF_SECOND) == 0 ? SECONDS : MICROSECONDS).format(local);
    }

    /** @throws DateTimeException if it is none, or none that a column could hold */
    Instant instant(String text) {
        var instant = parsed(text);
        if (instant.isBefore(FIRST) || instant.isAfter(LAST)) throw new DateTimeException("Not a year of ours");
        return instant;
    }

    private Instant parsed(String text) {
        return switch (DateTimeFormatter.ISO_DATE_TIME.parseBest(
                text.strip(), ZonedDateTime::from, OffsetDateTime::from, LocalDateTime::from)) {
            case ZonedDateTime zoned -> zoned.toInstant();
            case OffsetDateTime offset -> offset.toInstant();
            case LocalDateTime local -> local.atZone(company.zone()).toInstant();
            default -> throw new DateTimeException("Neither with nor without an offset");
        };
    }

    /** The plus of an offset arrives as a blank from whoever does not escape it, and no point in time has a blank. */
    @Nullable Instant inQuery(String text) {
        return text.isBlank() ? null : instant(text.strip().replace(' ', '+'));
    }

    @Override
    public void customize(JsonMapper.Builder builder) {
        builder.addModule(new SimpleModule()
                .addSerializer(Instant.class, new Writer())
                .addDeserializer(Instant.class, new Reader()));
    }

    private final class Writer extends StdScalarSerializer<Instant> {

        Writer() {
            super(Instant.class);
        }

        @Override
        public void serialize(Instant instant, JsonGenerator json, SerializationContext context) {
            json.writeString(text(instant));
        }
    }

    private final class Reader extends StdScalarDeserializer<Instant> {

        Reader() {
            super(Instant.class);
        }

        @Override
        public @Nullable Instant deserialize(JsonParser json, DeserializationContext context) {
            var text = context.readValue(json, String.class);
            if (text == null || text.isBlank()) return null;
            try {
                return instant(text);
            } catch (DateTimeException _) {
                return (Instant) context.handleWeirdStringValue(Instant.class, text, "is not a point in time");
            }
        }
    }
}
