package dev.busmanager.bootstrap.openapi;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.Version;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes what can be made, with whatever fits: what is asked of it afterwards hangs on none of it. */
final class Samples {

    private static final Map<Class<?>, Object> ANY = Map.of(
            int.class, 1,
            long.class, 1L,
            String.class, "any",
            Duration.class, Duration.ofMinutes(1),
            List.class, List.of(),
            Set.class, Set.of(),
            Version.class, Version.FIRST,
            Flaw.class, Flaw.missing());

    private Samples() {}

    static <T> T made(Constructor<T> constructor) {
        try {
            return constructor.newInstance(arguments(constructor));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(constructor.toString(), e);
        }
    }

    static Object answered(Method method) {
        try {
            return method.invoke(null, arguments(method));
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new AssertionError(method.toString(), e);
        }
    }

    private static Object[] arguments(Executable executable) {
        return Arrays.stream(executable.getParameterTypes()).map(Samples::any).toArray();
    }

    private static Object any(Class<?> type) {
        var sample = ANY.get(type);
        if (sample == null) throw new AssertionError("Samples has none of " + type);
        return sample;
    }
}
