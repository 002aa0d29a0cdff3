package dev.busmanager.domain.identity;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The name under which somebody signs in, kept as it was typed. Anything of the form x@y.z is taken, also under
 * domains that exist only inside a company; upper and lower case are the same address.
 */
public record EmailAddress(String text) {

    private static final int MOST = 255;
    private static final Pattern FORM = Pattern.compile("[^\\s@\\p{Cntrl}]+@[^\\s@\\p{Cntrl}]+\\.[^\\s@\\p{Cntrl}]+");

    public EmailAddress {
        text = text.strip();
        if (text.length() > MOST || !FORM.matcher(text).matches())
            throw new InvalidInputException("email", Flaw.notAnEmail(), "That is not an e-mail address");
    }

    /** By which two spellings of one address are found to be the same. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }
}
