package dev.busmanager.domain.shared;

import java.util.regex.Pattern;

/** By which somebody can be called, as it was typed. */
public record PhoneNumber(String text) {

    public static final int MOST = 15;

    private static final String FIELD = "phone";
    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}()./]+");
    private static final Pattern WITH_COUNTRY = Pattern.compile("(?:\\+91|0091)(\\d*)|(?:91|0)(\\d{10})");
    private static final Pattern FORM = Pattern.compile("[0-9 +()-]+");

    public PhoneNumber {
        text = text.strip();
        if (text.isEmpty()) throw new InvalidInputException(FIELD, Flaw.missing());
        if (text.length() > MOST) throw new InvalidInputException(FIELD, Flaw.tooLong(MOST));
        if (!FORM.matcher(text).matches()) throw new InvalidInputException(FIELD, Flaw.notAPhoneNumber());
    }

    /**
     * Of a number, or a part of one, as somebody types it who looks for whose it is: digits alone, and without the
     * country or the nought before a whole number, which one writes and another does not.
     */
    public static String key(String part) {
        var digits = SEPARATORS.matcher(Digits.plain(part)).replaceAll("");
        var full = WITH_COUNTRY.matcher(digits);
        if (!full.matches()) return digits.replace("+", "");
        return full.group(1) == null ? full.group(2) : full.group(1);
    }
}
