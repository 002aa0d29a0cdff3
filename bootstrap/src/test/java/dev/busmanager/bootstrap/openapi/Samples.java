package dev.busmanager.bootstrap.openapi;

import static java.util.Map.entry;

import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice.Departure;
import dev.busmanager.domain.notification.Notice.Lapse;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.Version;
import dev.busmanager.domain.trip.Odometer;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripStatus;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Makes what can be made, with whatever fits: what is asked of it afterwards hangs on none of it. */
final class Samples {

    static final UUID ID = new UUID(0, 1);

    private static final Map<Class<?>, Object> ANY = Map.ofEntries(
            entry(int.class, 1),
            entry(long.class, 1L),
            entry(String.class, "any"),
            entry(BigDecimal.class, BigDecimal.ONE),
            entry(Duration.class, Duration.ofMinutes(1)),
            entry(LocalDate.class, LocalDate.EPOCH),
            entry(FullName.class, new FullName("Any One")),
            entry(Role.class, Role.DRIVER),
            entry(PersonId.class, new PersonId(ID)),
            entry(TripId.class, new TripId(ID)),
            entry(Lapse.class, new Lapse("any", "any", LocalDate.EPOCH)),
            entry(Departure.class, new Departure("any", "any", LocalDate.EPOCH, LocalTime.NOON)),
            entry(DayOfWeek.class, DayOfWeek.MONDAY),
            entry(List.class, List.of()),
            entry(Set.class, Set.of()),
            entry(Version.class, Version.FIRST),
            entry(Odometer.class, Odometer.km(1)),
            entry(TripStatus.class, TripStatus.SCHEDULED),
            entry(Flaw.class, Flaw.missing()));

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
