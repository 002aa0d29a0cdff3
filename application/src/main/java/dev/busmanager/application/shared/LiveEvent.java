package dev.busmanager.application.shared;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Something has changed, and whoever shows it should load it again. It says where to look and nothing of what is
 * there: no names, no amounts.
 *
 * @param topic what it is about, such as {@code notification}
 * @param subject the id of the record; none when many changed
 */
public record LiveEvent(Audience audience, String topic, @Nullable String subject) {

    private static final Pattern TOPIC = Pattern.compile("[a-z][a-z_]{0,49}");
    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    public LiveEvent {
        if (!TOPIC.matcher(topic).matches()) throw new IllegalArgumentException("Not a topic: " + topic);
        if (subject != null && !SUBJECT.matcher(subject).matches())
            throw new IllegalArgumentException("Not an id: " + subject);
    }
}
