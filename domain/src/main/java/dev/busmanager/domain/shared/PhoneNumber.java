package dev.busmanager.domain.shared;

import java.util.regex.Pattern;

/** By which somebody can be called, as it was typed. */
public record PhoneNumber(String text) {

    public static final int MOST = 15;

    private static final String FIELD = "phone";
    private static final Pattern FORM = Pattern.compile("[0-9 +()-]+");

    public PhoneNumber {
        text = text.strip();
        if (text.isEmpty()) throw new InvalidInputException(FIELD, Flaw.missing());
        if (text.length() > MOST) throw new InvalidInputException(FIELD, Flaw.tooLong(MOST));
        if (!FORM.matcher(text).matches()) throw new InvalidInputException(FIELD, Flaw.notAPhoneNumber());
    }
}
