package dev.busmanager.application.transfer;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Days as people in India and their spreadsheets write them: the day first, or the year. */
final class Days {

    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})([T ].*)?");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[-/. ](\\d{1,2}|\\p{L}{3,9})[-/., ]+(\\d{4}|\\d{2})");
    /** How many days it is after 1899-12-30, which is what a spreadsheet knows of a day. */
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(\\.\\d+)?");

    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

    private Days() {}

    static LocalDate read(String member, String text) {
        try {
            var match = YEAR_FIRST.matcher(text);
            if (match.matches()) return day(match.group(1), match.group(2), match.group(3));
            match = DAY_FIRST.matcher(text);
            if (match.matches()) {
                var year = match.group(3);
                return day(year.length() == 2 ? "20" + year : year, match.group(2), match.group(1));
            }
            match = SERIAL.matcher(text);
            if (match.matches()) return SERIAL_ZERO.plusDays(Integer.parseInt(match.group(1)));
        } catch (DateTimeException _) {
            // Such as the 31st of a shorter month.
        }
        throw new InvalidInputException(member, Flaw.notADate());
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), month(month), Integer.parseInt(day));
    }

    private static int month(String text) {
        if (Character.isDigit(text.charAt(0))) return Integer.parseInt(text);
        return MONTHS.indexOf(text.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
    }
}
