package dev.busmanager.domain.shared;

import java.util.List;
import java.util.Map;

/**
 * Why one member of an input cannot be taken. The code is stable and is what programs go by, the parameters let a
 * client say it in another language, and the words end an English sentence that begins with the member. All the
 * reasons there are stand here, so that no client meets one that it was not told of.
 */
public final class Flaw {

    private final String code;
    private final String words;
    private final Map<String, Object> params;

    private Flaw(String code, String words, Map<String, Object> params) {
        this.code = code;
        this.words = words;
        this.params = params;
    }

    private Flaw(String code, String words) {
        this(code, words, Map.of());
    }

    public static Flaw missing() {
        return new Flaw("missing", "is missing");
    }

    /** Of what makes no sense beside the rest of what was said. */
    public static Flaw notWanted() {
        return new Flaw("not-wanted", "must be left out");
    }

    public static Flaw tooShort(int least) {
        return new Flaw("too-short", "needs at least %d characters".formatted(least), Map.of("least", least));
    }

    public static Flaw tooLong(int most) {
        return new Flaw("too-long", "can have at most %d characters".formatted(most), Map.of("most", most));
    }

    public static Flaw tooManyBytes(int most) {
        return new Flaw("too-many-bytes", "can have at most %d bytes".formatted(most), Map.of("most", most));
    }

    public static Flaw tooManyEntries(int most) {
        return new Flaw("too-many-entries", "can have at most %d entries".formatted(most), Map.of("most", most));
    }

    public static Flaw notOneLine() {
        return new Flaw("not-one-line", "must be a single line");
    }

    public static Flaw unusableCharacters() {
        return new Flaw("unusable-characters", "has characters that cannot be kept");
    }

    /** Another type than the member has, where no closer word is known. */
    public static Flaw wrongKind() {
        return new Flaw("wrong-kind", "is not of the expected kind");
    }

    public static Flaw notANumber() {
        return new Flaw("not-a-number", "must be a number, such as 94.5");
    }

    public static Flaw notAWholeNumber() {
        return new Flaw("not-a-whole-number", "must be a whole number");
    }

    public static Flaw tooManyDecimals(int most) {
        return new Flaw("too-many-decimals", "can have at most %d decimals".formatted(most), Map.of("most", most));
    }

    public static Flaw outOfRange(int least, int most) {
        return new Flaw(
                "out-of-range", "must be from %d to %d".formatted(least, most), Map.of("least", least, "most", most));
    }

    public static Flaw tooSmall(int least) {
        return new Flaw("too-small", "must be at least %d".formatted(least), Map.of("least", least));
    }

    public static Flaw notAnId() {
        return new Flaw("not-an-id", "is not an id");
    }

    public static Flaw notADate() {
        return new Flaw("not-a-date", "must be a date, such as 2026-11-21");
    }

    public static Flaw notATime() {
        return new Flaw("not-a-time", "must be a point in time, such as 2026-11-21T14:20:00+05:30");
    }

    /** By the clock on the wall. */
    public static Flaw notATimeOfDay() {
        return new Flaw("not-a-time-of-day", "must be a time of day, such as 21:30");
    }

    public static Flaw notAMonth() {
        return new Flaw("not-a-month", "must be a month, such as 2026-11");
    }

    public static Flaw notAnEmail() {
        return new Flaw("not-an-email", "must be an e-mail address");
    }

    public static Flaw notATelephone() {
        return new Flaw("not-a-telephone", "can have digits, spaces and + - ( ) / , only");
    }

    /** Of one person; a company may have several in one line. */
    public static Flaw notAPhoneNumber() {
        return new Flaw("not-a-phone-number", "can have digits, spaces and + - ( ) only");
    }

    public static Flaw notALicenceNumber() {
        return new Flaw("not-a-licence-number", "can have letters, digits, spaces and - only");
    }

    /** @param other the member that has to come first */
    public static Flaw before(String other) {
        return new Flaw("before", "must not be before '%s'".formatted(other), Map.of("other", other));
    }

    /** Two days that lie too far apart; told at the later one. */
    public static Flaw tooManyDays(int most) {
        return new Flaw(
                "too-many-days", "can be at most %d days after the first day".formatted(most), Map.of("most", most));
    }

    public static Flaw inTheFuture() {
        return new Flaw("in-the-future", "must not be in the future");
    }

    /** Of numbers in a list that only grow. */
    public static Flaw goesBack() {
        return new Flaw("goes-back", "must not be less than in the line above");
    }

    public static Flaw notARegistration() {
        return new Flaw("not-a-registration", "can have letters, digits, spaces and - . / only");
    }

    /** The record that is meant is not there, or is none that can be chosen here. */
    public static Flaw unknownReference() {
        return new Flaw("unknown-reference", "does not refer to anything that can be chosen");
    }

    public static Flaw notAPictureAddress() {
        return new Flaw("not-a-picture-address", "must be the address of a picture (http or https)");
    }

    public static Flaw notATimeZone() {
        return new Flaw("not-a-time-zone", "must be the name of a time zone, such as Asia/Kolkata");
    }

    public static Flaw notAChoice(List<String> choices) {
        return new Flaw(
                "not-a-choice",
                "must be one of " + String.join(", ", choices),
                Map.of("choices", List.copyOf(choices)));
    }

    public static Flaw notAKey(int most) {
        return new Flaw(
                "not-a-key",
                "cannot be a key: a key has up to %d small letters, digits and '_' and begins with a letter"
                        .formatted(most),
                Map.of("most", most));
    }

    public static Flaw secret() {
        return new Flaw("secret", "looks like a secret, and secrets are not kept among the settings");
    }

    public static Flaw notAnEntityTag() {
        return new Flaw("not-an-entity-tag", "takes one ETag as the server sent it");
    }

    public static Flaw notUploaded() {
        return new Flaw("not-uploaded", "must refer to a file that you uploaded; please upload it first");
    }

    /** Somebody else has it, and only one may. */
    public static Flaw taken() {
        return new Flaw("taken", "is taken already");
    }

    /** It could be chosen once, and something hangs on it now. */
    public static Flaw fixed() {
        return new Flaw("fixed", "cannot be changed any more");
    }

    /** In a table, what can stand there once only. */
    public static Flaw repeated(int row) {
        return new Flaw("repeated", "stands in row %d already".formatted(row), Map.of("row", row));
    }

    /** More than one could be meant. */
    public static Flaw ambiguous() {
        return new Flaw("ambiguous", "could be more than one of them");
    }

    /** What it means is not in use any more and can be brought back. */
    public static Flaw putAway() {
        return new Flaw("put-away", "was put away");
    }

    /** What proves who somebody is, and does not. */
    public static Flaw notRight() {
        return new Flaw("not-right", "is not right");
    }

    public String code() {
        return code;
    }

    public String words() {
        return words;
    }

    public Map<String, Object> params() {
        return params;
    }
}
