package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.Change;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Teaches Jackson the difference between an absent member and {@code null}. */
class ChangeModule extends SimpleModule {

    ChangeModule() {
        addDeserializer(Change.class, new Reader(null));
    }

    /** Knows the type inside only where it is used, hence the contextual copy. */
    @SuppressWarnings("rawtypes")
    private static final class Reader extends ValueDeserializer<Change> {

        private final @Nullable JavaType content;

        Reader(@Nullable JavaType content) {
            this.content = content;
        }

        @Override
        public ValueDeserializer<?> createContextual(DeserializationContext context, @Nullable BeanProperty member) {
            var type = member == null ? context.getContextualType() : member.getType();
            return new Reader(type.containedType(0));
        }

        @Override
        public Change<?> deserialize(JsonParser json, DeserializationContext context) {
            Object value = context.readValue(json, content);
            return value == null ? new Change.Clear<>() : new Change.Set<>(value);
        }

        @Override
        public Change<?> getNullValue(DeserializationContext context) {
            return new Change.Clear<>();
        }

        @Override
        public Change<?> getAbsentValue(DeserializationContext context) {
            return new Change.Absent<>();
        }
    }
}
