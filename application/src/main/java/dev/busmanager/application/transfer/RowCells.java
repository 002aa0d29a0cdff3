package dev.busmanager.application.transfer;

import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.InvalidInputException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row by its members, read as people write. What is wrong is collected, so that all of it is told at once. An empty
 * cell says nothing: it never clears what the register knows.
 */
public final class RowCells {

    private static final int WHOLE_DIGITS = 9;

    private final Map<String, String> texts;
    private final boolean clearing;
    private final List<InvalidField> wrong = new ArrayList<>();

    private RowCells(Map<String, String> texts, boolean clearing) {
        this.texts = texts;
        this.clearing = clearing;
    }

    static RowCells of(ImportRow row, List<String> members) {
        var texts = new HashMap<String, String>();
        for (int i = 0; i < Math.min(members.size(), row.cells().size()); i++)
            if (!members.get(i).isEmpty()) texts.put(members.get(i), asTyped(row.cells().get(i)));
        return new RowCells(texts, false);
    }

    /** What a record was, for putting it back: here an empty text means that there was nothing. */
    static RowCells before(Taken taken) {
        return new RowCells(taken.before(), true);
    }

    /** The apostrophe with which our own files and spreadsheets mark a text is not a part of it. */
    private static String asTyped(String cell) {
        var text = cell.strip();
        return text.length() > 1 && text.charAt(0) == '\'' && "=+-@\t\r".indexOf(text.charAt(1)) >= 0
                ? text.substring(1)
                : text;
    }

    String plain(String member) {
        return texts.getOrDefault(member, "");
    }

    Change<String> text(String member, int most) {
        return read(member, text -> {
            if (text.length() > most) throw new InvalidInputException(member, Flaw.tooLong(most));
            return text;
        });
    }

    Change<LocalDate> day(String member) {
        return read(member, text -> Days.read(member, text));
    }

    Change<BigDecimal> number(String member) {
        return read(member, text -> decimal(member, text));
    }

    Change<Integer> whole(String member) {
        return read(member, text -> {
            var number = decimal(member, text).stripTrailingZeros();
            if (number.scale() > 0 || number.precision() - number.scale() > WHOLE_DIGITS)
                throw new InvalidInputException(member, Flaw.notAWholeNumber());
            return number.intValueExact();
        });
    }

    /** @param words in small letters, without blanks and signs */
    <T> Change<T> choice(String member, Map<String, T> words, List<String> shown) {
        return read(member, text -> {
            var found = words.get(Headings.word(text));
            if (found == null) throw new InvalidInputException(member, Flaw.notAChoice(shown));
            return found;
        });
    }

    <T> Change<T> read(String member, Function<String, T> reading) {
        var text = texts.get(member);
        if (text == null) return new Change.Absent<>();
        if (text.isEmpty()) return clearing ? new Change.Clear<>() : new Change.Absent<>();
        try {
            return new Change.Set<>(reading.apply(text));
        } catch (InvalidInputException e) {
            wrong.addAll(e.fields());
            return new Change.Absent<>();
        }
    }

    @Nullable String missing(List<ImportField> fields) {
        return fields.stream()
                .filter(field -> field.required() && plain(field.member()).isEmpty())
                .map(ImportField::member)
                .findFirst()
                .orElse(null);
    }

    /** For what only the register can tell. */
    void refuse(String member, Flaw flaw) {
        wrong.addAll(new InvalidInputException(member, flaw).fields());
    }

    /** To be called last: refuses with everything that was found. */
    void check() {
        if (!wrong.isEmpty()) throw new InvalidInputException(wrong);
    }

    /** With the signs that people put around numbers: rupees, per cent, groups of any kind. */
    private static BigDecimal decimal(String member, String text) {
        var digits = text.replaceAll("(?i)rs\\.?|inr|[₹%,\\s\\u00a0]|/-$", "");
        if (!digits.matches("[+-]?\\d{1,15}(\\.\\d{0,10})?|\\d(\\.\\d{1,14})?[eE]\\+?\\d{1,2}"))
            throw new InvalidInputException(member, Flaw.notANumber());
        return new BigDecimal(digits);
    }
}
