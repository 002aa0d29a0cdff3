package dev.busmanager.domain.fleet;

import dev.busmanager.domain.shared.Digits;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What stands on the plate, as it was typed. Two spellings of one plate ({@code MH 12 AB 1234}, {@code mh-12-ab-1234})
 * have the same key.
 */
public record Registration(String text) {

    public static final int MOST = 20;

    private static final String FIELD = "registration_number";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}./]+");
    private static final Pattern PLATE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}./ -]*");

    public Registration {
        text = text.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) throw new InvalidInputException(FIELD, Flaw.missing());
        if (text.length() > MOST) throw new InvalidInputException(FIELD, Flaw.tooLong(MOST));
        if (!PLATE.matcher(text).matches()) throw new InvalidInputException(FIELD, Flaw.notARegistration());
    }

    /** The same for all spellings. */
    public String key() {
        return key(text);
    }

    /** Of a part of a registration, such as somebody types who looks for a bus. */
    public static String key(String part) {
        return SEPARATORS.matcher(Digits.plain(part)).replaceAll("").toUpperCase(Locale.ROOT);
    }
}
