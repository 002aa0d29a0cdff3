package dev.busmanager.domain.settings;

import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.shared.InvalidInputException;
import java.math.BigDecimal;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What a value must be like. */
@FunctionalInterface
interface ValueRule {

    Pattern NUMBER = Pattern.compile("\\d{1,9}(\\.\\d{1,2})?");
    Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
    Pattern TELEPHONE = Pattern.compile("[0-9 +()/,-]*");
    /** An address of the web, one of ours without the host, or the name of a file of ours. */
    Pattern PICTURE = Pattern.compile("(https?://|/|logos/)[^\\s\\p{Cntrl}\"'<>]+");

    /** The end of a sentence that begins with the key; nothing when the value is fine. */
    Optional<String> objection(String value);

    static ValueRule text(int most) {
        return rule(value -> value.length() <= most, "can have at most %d characters".formatted(most));
    }

    static ValueRule line(int most) {
        return rule(value -> !value.isEmpty(), "cannot be empty")
                .and(rule(value -> value.lines().count() == 1, "must be a single line"))
                .and(text(most));
    }

    static ValueRule number(int least, int most) {
        return rule(
                value -> NUMBER.matcher(value).matches() && isWithin(new BigDecimal(value), least, most),
                "must be a number from %d to %d with at most two decimals".formatted(least, most));
    }

    static ValueRule wholeNumber(int least, int most) {
        return rule(
                value -> WHOLE_NUMBER.matcher(value).matches() && isWithin(new BigDecimal(value), least, most),
                "must be a whole number from %d to %d".formatted(least, most));
    }

    static ValueRule oneOf(String... words) {
        return rule(List.of(words)::contains, "must be one of " + String.join(", ", words));
    }

    static ValueRule telephone(int most) {
        return rule(value -> TELEPHONE.matcher(value).matches(), "can have digits, spaces and + - ( ) / , only")
                .and(text(most));
    }

    static ValueRule email() {
        return rule(value -> value.isEmpty() || isEmail(value), "must be an e-mail address or empty");
    }

    static ValueRule picture() {
        return rule(
                        value -> value.isEmpty() || PICTURE.matcher(value).matches(),
                        "must be the address of a picture (http or https) or empty")
                .and(text(2_000));
    }

    /** By region: an offset alone would be wrong for half of the year wherever clocks are changed. */
    static ValueRule zone() {
        return rule(
                value -> ZoneId.getAvailableZoneIds().contains(value),
                "must be the name of a time zone, such as Asia/Kolkata");
    }

    private ValueRule and(ValueRule next) {
        return value -> objection(value).or(() -> next.objection(value));
    }

    private static ValueRule rule(Predicate<String> isFine, String objection) {
        return value -> isFine.test(value) ? Optional.empty() : Optional.of(objection);
    }

    private static boolean isEmail(String value) {
        try {
            return new EmailAddress(value).text().equals(value);
        } catch (InvalidInputException _) {
            return false;
        }
    }

    private static boolean isWithin(BigDecimal number, int least, int most) {
        return number.compareTo(BigDecimal.valueOf(least)) >= 0 && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }
}
