package dev.busmanager.application.transfer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What the columns of a table are, as far as their headings tell. */
final class Headings {

    /** Blanks, signs and what spreadsheets add; the marks of Devanagari are letters here. */
    private static final Pattern NOTHING = Pattern.compile("[^\\p{L}\\p{M}\\p{N}%]+");

    private Headings() {}

    /** @return one for each heading; an empty text where nothing is known, and each member once */
    static List<String> guess(List<String> headings, List<ImportField> fields) {
        var members = new ArrayList<String>();
        for (var heading : headings) {
            var word = word(heading);
            members.add(fields.stream()
                    .filter(field -> !members.contains(field.member()) && isCalled(field, word))
                    .map(ImportField::member)
                    .findFirst()
                    .orElse(""));
        }
        return members;
    }

    /** A table may begin with its first row. */
    static boolean areThere(List<String> guessed) {
        return guessed.stream().anyMatch(member -> !member.isEmpty());
    }

    /** As spreadsheets call their columns. */
    static List<String> letters(int columns) {
        var letters = new ArrayList<String>();
        for (int i = 0; i < columns; i++) {
            var last = String.valueOf((char) ('A' + i % 26));
            letters.add(i < 26 ? last : (char) ('A' + i / 26 - 1) + last);
        }
        return letters;
    }

    private static boolean isCalled(ImportField field, String word) {
        return word.equals(word(field.member()))
                || field.spellings().stream().anyMatch(each -> word.equals(word(each)));
    }

    static String word(String text) {
        return NOTHING.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
    }
}
