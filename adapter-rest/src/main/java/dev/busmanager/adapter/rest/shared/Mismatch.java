package dev.busmanager.adapter.rest.shared;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.MismatchedInputException;

/** What the framework could not turn into what the call needs, told like everything else that is wrong with input. */
final class Mismatch {

    private Mismatch() {}

    static InvalidInputException of(TypeMismatchException mismatch) {
        var name = mismatch.getPropertyName() == null ? "value" : mismatch.getPropertyName();
        // What comes is a text already, so a text can only be refused for its characters.
        var isText = mismatch.getRequiredType() == String.class;
        return new InvalidInputException(name, isText ? Flaw.unusableCharacters() : flaw(mismatch.getRequiredType()));
    }

    static InvalidInputException of(DatabindException mismatch) {
        return new InvalidInputException(name(mismatch), flaw(mismatch));
    }

    /** A number of the right look that no counter could hold. */
    static InvalidInputException of(InputCoercionException tooLarge) {
        return new InvalidInputException(name(tooLarge), flaw(tooLarge.getTargetType()));
    }

    private static String name(JacksonException mismatch) {
        var name = new StringBuilder();
        for (Reference step : mismatch.getPath()) {
            if (step.getPropertyName() == null) name.append('[').append(step.getIndex()).append(']');
            else name.append(name.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return name.toString();
    }

    private static Flaw flaw(DatabindException mismatch) {
        // A text is of the right kind whatever it says, so it can only be its characters.
        if (mismatch instanceof InvalidFormatException format && format.getTargetType() == String.class)
            return Flaw.unusableCharacters();
        return mismatch instanceof MismatchedInputException input ? flaw(input.getTargetType()) : Flaw.wrongKind();
    }

    private static Flaw flaw(@Nullable Class<?> expected) {
        if (expected == null) return Flaw.wrongKind();
        if (expected == UUID.class) return Flaw.notAnId();
        if (expected == LocalDate.class) return Flaw.notADate();
        if (expected == LocalTime.class) return Flaw.notATimeOfDay();
        if (expected == YearMonth.class) return Flaw.notAMonth();
        if (expected == Instant.class) return Flaw.notATime();
        if (expected == int.class || expected == long.class || expected == Integer.class || expected == Long.class)
            return Flaw.notAWholeNumber();
        return Number.class.isAssignableFrom(expected) ? Flaw.notANumber() : Flaw.wrongKind();
    }
}
