package dev.busmanager.domain.shared;

/** Digits of other scripts, such as those of a Hindi keyboard, mean the same numbers. */
public final class Digits {

    private Digits() {}

    /** The text with each digit of whatever script as the one of ASCII. */
    public static String plain(String text) {
        if (text.chars().allMatch(letter -> letter < 128)) return text;
        var plain = new StringBuilder(text.length());
        text.codePoints().forEach(letter -> {
            if (Character.isDigit(letter)) plain.append(Character.digit(letter, 10));
            else plain.appendCodePoint(letter);
        });
        return plain.toString();
    }
}
