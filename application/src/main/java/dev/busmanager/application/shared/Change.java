package dev.busmanager.application.shared;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A member of a {@code PUT}: absent leaves the value alone, {@code null} clears it, anything else sets it. JSON makes
 * the difference and Java's {@code null} does not, hence this type.
 */
public sealed interface Change<T> {

    record Absent<T>() implements Change<T> {}

    record Clear<T>() implements Change<T> {}

    record Set<T>(T value) implements Change<T> {}

    /** For a call that knows no "leave it as it is", such as one that makes something new. */
    static <T> Change<T> of(@Nullable T value) {
        return value == null ? new Clear<>() : new Set<>(value);
    }

    /** What the member will be, given what it is. */
    default @Nullable T over(@Nullable T current) {
        return switch (this) {
            case Absent<T> _ -> current;
            case Clear<T> _ -> null;
            case Set<T>(var value) -> value;
        };
    }

    /** For a member that always has a value; that nobody clears it is a matter of the shape of the call. */
    default T overPresent(T current) {
        return switch (this) {
            case Absent<T> _ -> current;
            case Clear<T> _ -> throw new IllegalArgumentException("This always has a value");
            case Set<T>(var value) -> value;
        };
    }

    default <R> Change<R> map(Function<? super T, ? extends R> translate) {
        return switch (this) {
            case Absent<T> _ -> new Absent<>();
            case Clear<T> _ -> new Clear<>();
            case Set<T>(var value) -> new Set<>(translate.apply(value));
        };
    }
}
