package dev.busmanager.bootstrap.openapi;

import io.swagger.v3.core.jackson.TypeNameResolver;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Names our records in the document: two of them must not end up under one name. */
final class WireNames extends TypeNameResolver {

    private final Map<String, Class<?>> given = new HashMap<>();

    @Override
    protected String nameForClass(Class<?> type, Set<Options> options) {
        var name = name(type, options);
        var other = given.putIfAbsent(name, type);
        if (other != null && other != type)
            throw new IllegalStateException("%s and %s are both called %s".formatted(type, other, name));
        return name;
    }

    /** What is inside a response is named after both; a request inside its controller has a full name already. */
    private String name(Class<?> type, Set<Options> options) {
        var own = super.nameForClass(type, options);
        var outer = type.getEnclosingClass();
        return outer == null || outer.getSimpleName().endsWith("Controller") ? own : name(outer, options) + own;
    }
}
