package dev.busmanager.domain.repair;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.Locale;
import java.util.regex.Pattern;

/** By which people name a workshop in short, always in capitals. */
public record WorkshopCode(String text) {

    public static final int MOST = 10;

    private static final String FIELD = "org_code";
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}./ -]*");

    public WorkshopCode {
        text = text.strip().toUpperCase(Locale.ROOT);
        if (text.isEmpty()) throw new InvalidInputException(FIELD, Flaw.missing());
        if (text.length() > MOST) throw new InvalidInputException(FIELD, Flaw.tooLong(MOST));
        if (!FORM.matcher(text).matches()) throw new InvalidInputException(FIELD, Flaw.notARegistration());
    }

    /** For a workshop that was given none. */
    public static WorkshopCode numbered(long number) {
        return new WorkshopCode("RO%04d".formatted(number));
    }

    @Override
    public String toString() {
        return text;
    }
}
