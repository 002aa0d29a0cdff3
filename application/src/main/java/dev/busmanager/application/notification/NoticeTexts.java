package dev.busmanager.application.notification;

import dev.busmanager.domain.notification.Notice;
import dev.busmanager.domain.shared.Language;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of all notices, one file per language. A particular that is a word of ours, such as a role, has its
 * translation under its own name ({@code role.driver}); any other stands in the text as it is.
 */
public final class NoticeTexts {

    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

    private final Map<Language, Properties> catalogue = new EnumMap<>(Language.class);

    public NoticeTexts() {
        for (var language : Language.values()) catalogue.put(language, read(language));
    }

    public Text of(Notice notice, Language language) {
        return new Text(filled("title", notice, language), filled("message", notice, language));
    }

    private String filled(String part, Notice notice, Language language) {
        var words = words(language);
        var key = notice.kind().wire() + "." + part;
        var sentence = words.getProperty(key);
        if (sentence == null) throw new IllegalStateException("No text for " + key + " in " + language);
        return PLACE.matcher(sentence).replaceAll(place -> {
            var name = place.group(1);
            var value = notice.params().getOrDefault(name, "");
            boolean isDay = name.equals("day") || name.endsWith("_day");
            return Matcher.quoteReplacement(isDay ? day(value, language) : word(name, value, language));
        });
    }

    /** As the pages write it. The names of months are ours: the platform's cost more memory than all other words. */
    private String day(String value, Language language) {
        try {
            var day = LocalDate.parse(value);
            var month = word("month", Integer.toString(day.getMonthValue()), language);
            return "%d %s %d".formatted(day.getDayOfMonth(), month, day.getYear());
        } catch (DateTimeParseException _) {
            return value;
        }
    }

    /** A word of ours in that language; any other as it is. */
    public String word(String name, String value, Language language) {
        return words(language).getProperty(name + "." + value, value);
    }

    Properties words(Language language) {
        return catalogue.get(language);
    }

    private static Properties read(Language language) {
        var name = "notices_%s.properties".formatted(language.wire());
        var words = new Properties();
        try (var stream = NoticeTexts.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException("The program is incomplete: " + name + " is missing");
            words.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public record Text(String title, String message) {}
}
