package dev.busmanager.bootstrap.openapi;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.shared.Change;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.Iterator;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads from our records what the wire promises: what is always there, what may be null, what may be left out. */
@Component
class WireSchemas implements ModelConverter {

    private static final SnakeCaseStrategy NAMES = new SnakeCaseStrategy();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> chain) {
        JavaType type = Json31.mapper().constructType(annotated.getType());
        if (type.isTypeOrSubTypeOf(Change.class)) {
            var content = new AnnotatedType(type.containedType(0)).resolveAsRef(annotated.isResolveAsRef());
            return orNull(context.resolve(content));
        }
        if (type.getRawClass().isSealed() && type.isInterface()) return oneOf(type.getRawClass(), context);
        var schema = chain.next().resolve(annotated, context, chain);
        if (type.getRawClass().isRecord()) describe(type.getRawClass(), definition(schema, context));
        return schema;
    }

    private static Schema<?> oneOf(Class<?> sealed, ModelConverterContext context) {
        var schema = new Schema<>();
        for (var answer : sealed.getPermittedSubclasses())
            schema.addOneOfItem(context.resolve(new AnnotatedType(answer).resolveAsRef(true)));
        return schema;
    }

    /** A record is defined in one place, and everywhere else there is a reference to it. */
    private static @Nullable Schema<?> definition(@Nullable Schema<?> schema, ModelConverterContext context) {
        if (schema == null || schema.get$ref() == null) return schema;
        var name = schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        return context.getDefinedModels().get(name);
    }

    private static void describe(Class<?> type, @Nullable Schema<?> schema) {
        if (schema == null || schema.getProperties() == null) return;
        schema.setRequired(null);
        for (var component : type.getRecordComponents()) {
            var name = NAMES.translate(component.getName());
            var member = schema.getProperties().get(name);
            if (member == null) continue;
            var required = component.isAnnotationPresent(Required.class);
            if (component.getType() == Change.class && !required) continue;
            if (isNullable(component) && !required) schema.getProperties().put(name, orNull(member));
            else schema.addRequiredItem(name);
        }
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static @Nullable Schema<?> orNull(@Nullable Schema<?> schema) {
        if (schema == null) return null;
        if (schema.get$ref() == null) {
            schema.addType("null");
            return schema;
        }
        var nothing = new Schema<>().types(Set.of("null"));
        return new Schema<>().addAnyOfItem(schema).addAnyOfItem(nothing);
    }
}
