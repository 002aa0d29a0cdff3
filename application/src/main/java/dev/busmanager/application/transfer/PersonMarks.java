package dev.busmanager.application.transfer;

import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.domain.driver.LicenceNumber;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * By what a person is told from another, in whatever spelling. The others are empty texts where nothing is known; the
 * number of a telephone alone says little, for families share one.
 */
record PersonMarks(String name, String email, String licence, String phone) {

    /** A country or a zero may stand before it. */
    private static final int PHONE_DIGITS = 10;

    static PersonMarks of(RowCells row) {
        return of(row.plain("full_name"), row.plain("email"), row.plain("license_number"), row.plain("phone"));
    }

    static PersonMarks of(PersonView person) {
        var login = person.login();
        return of(
                person.fullName(),
                login == null ? null : login.email(),
                person.licence().number().confirmed(),
                person.phone());
    }

    private static PersonMarks of(
            String name, @Nullable String email, @Nullable String licence, @Nullable String phone) {
        var digits = text(phone).replaceAll("\\D", "");
        return new PersonMarks(
                small(name),
                small(text(email)),
                LicenceNumber.key(small(text(licence))),
                digits.substring(Math.max(0, digits.length() - PHONE_DIGITS)));
    }

    boolean hasEmailOf(PersonMarks other) {
        return !email.isEmpty() && email.equals(other.email);
    }

    boolean hasLicenceOf(PersonMarks other) {
        return !licence.isEmpty() && licence.equals(other.licence);
    }

    boolean hasPhoneOf(PersonMarks other) {
        return !phone.isEmpty() && phone.equals(other.phone);
    }

    boolean differsInEmail(PersonMarks other) {
        return differ(email, other.email);
    }

    /** The same name, and nothing that is known of both speaks against it. */
    boolean isCalledLike(PersonMarks other) {
        return name.equals(other.name)
                && !differ(email, other.email)
                && !differ(licence, other.licence)
                && !differ(phone, other.phone);
    }

    private static boolean differ(String one, String other) {
        return !one.isEmpty() && !other.isEmpty() && !one.equals(other);
    }

    private static String small(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
