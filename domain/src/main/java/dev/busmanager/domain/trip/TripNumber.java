package dev.busmanager.domain.trip;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/**
 * By which people talk about a trip. Ours are the day and a number that goes up; screens of old make up numbers of the
 * same look, whose last digits mean nothing.
 */
public record TripNumber(String text) {

    public static final int MOST = 30;

    private static final String FIELD = "trip_number";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyMMdd");
    private static final Pattern AUTOMATIC = Pattern.compile("TRP(\\d{6}|\\d{8})\\d{3,}");
    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} ._/#-]*");

    public TripNumber {
        text = text.strip();
        if (text.isEmpty()) throw new InvalidInputException(FIELD, Flaw.missing());
        if (text.length() > MOST) throw new InvalidInputException(FIELD, Flaw.tooLong(MOST));
        if (!FORM.matcher(text).matches()) throw new InvalidInputException(FIELD, Flaw.unusableCharacters());
    }

    /** What all numbers of one day begin with. */
    public static String prefix(LocalDate day) {
        return "TRP" + DAY.format(day);
    }

    public static TripNumber of(LocalDate day, long sequence) {
        return new TripNumber(prefix(day) + "%03d".formatted(sequence));
    }

    /** Made up by a program: when it is taken, another one does as well. */
    public boolean isAutomatic() {
        return looksAutomatic(text);
    }

    /** Whether a text that may be none is a whole number of that kind. */
    public static boolean looksAutomatic(String text) {
        return AUTOMATIC.matcher(text).matches();
    }

    @Override
    public String toString() {
        return text;
    }
}
