package dev.busmanager.domain.settings;

import dev.busmanager.domain.identity.EmailAddress;
import dev.busmanager.domain.shared.Flaw;
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

    /** As long as anybody may want to type; a longer one is not even looked at. */
    Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");
    Pattern TELEPHONE = Pattern.compile("[0-9 +()/,-]*");
    /** An address of the web, one of ours without the host, or the name of a file of ours. */
    Pattern PICTURE = Pattern.compile("(https?://|/|logos/)[^\\s\\p{Cntrl}\"'<>]+");

    int DECIMALS = 2;

    /** Nothing when the value is fine. */
    Optional<Flaw> objection(String value);

    static ValueRule text(int most) {
        return rule(value -> value.length() <= most, Flaw.tooLong(most));
    }

    static ValueRule line(int most) {
        return rule(value -> !value.isEmpty(), Flaw.missing())
                .and(rule(value -> value.lines().count() == 1, Flaw.notOneLine()))
                .and(text(most));
    }

    static ValueRule number(int least, int most) {
        return numeric()
                .and(rule(value -> decimals(value) <= DECIMALS, Flaw.tooManyDecimals(DECIMALS)))
                .and(within(least, most));
    }

    static ValueRule wholeNumber(int least, int most) {
        return numeric().and(rule(value -> decimals(value) == 0, Flaw.notAWholeNumber())).and(within(least, most));
    }

    static ValueRule oneOf(String... words) {
        var choices = List.of(words);
        return rule(choices::contains, Flaw.notAChoice(choices));
    }

    static ValueRule telephone(int most) {
        return rule(value -> TELEPHONE.matcher(value).matches(), Flaw.notATelephone()).and(text(most));
    }

    /** Or nothing. */
    static ValueRule email() {
        return rule(value -> value.isEmpty() || isEmail(value), Flaw.notAnEmail());
    }

    /** Or nothing. */
    static ValueRule picture() {
        return rule(value -> value.isEmpty() || PICTURE.matcher(value).matches(), Flaw.notAPictureAddress())
                .and(text(2_000));
    }

    /** By region: an offset alone would be wrong for half of the year wherever clocks are changed. */
    static ValueRule zone() {
        return rule(value -> ZoneId.getAvailableZoneIds().contains(value), Flaw.notATimeZone());
    }

    private static ValueRule numeric() {
        return rule(value -> !value.isEmpty(), Flaw.missing())
                .and(rule(value -> NUMBER.matcher(value).matches(), Flaw.notANumber()));
    }

    private static ValueRule within(int least, int most) {
        return rule(value -> isWithin(new BigDecimal(value), least, most), Flaw.outOfRange(least, most));
    }

    private ValueRule and(ValueRule next) {
        return value -> objection(value).or(() -> next.objection(value));
    }

    private static ValueRule rule(Predicate<String> isFine, Flaw flaw) {
        return value -> isFine.test(value) ? Optional.empty() : Optional.of(flaw);
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

    private static int decimals(String number) {
        var point = number.indexOf('.');
        return point < 0 ? 0 : number.length() - point - 1;
    }
}
