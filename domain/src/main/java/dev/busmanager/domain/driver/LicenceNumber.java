package dev.busmanager.domain.driver;

import dev.busmanager.domain.shared.Digits;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.regex.Pattern;

/**
 * What stands on a driving licence, as it was typed. It stays the same over all renewals and may be known without a
 * day on which the licence ends, so it belongs to the driver and not to one of his papers.
 */
public record LicenceNumber(String text) {

    public static final int MOST = 20;

    private static final String FIELD = "license_number";
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} -]*");

    private static final Pattern SEPARATORS = Pattern.compile("[\\s\\p{Z}\\p{Pd}]+");

    public LicenceNumber {
        text = text.strip().replaceAll("\\s+", " ");
        if (text.isEmpty()) throw new InvalidInputException(FIELD, Flaw.missing());
        if (text.length() > MOST) throw new InvalidInputException(FIELD, Flaw.tooLong(MOST));
        if (!FORM.matcher(text).matches()) throw new InvalidInputException(FIELD, Flaw.notALicenceNumber());
    }

    /** The same for all spellings, large or small letters apart; also of a part of one. */
    public static String key(String part) {
        return SEPARATORS.matcher(Digits.plain(part)).replaceAll("");
    }
}
