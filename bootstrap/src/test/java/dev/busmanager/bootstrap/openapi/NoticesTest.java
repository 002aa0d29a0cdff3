package dev.busmanager.bootstrap.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.notification.Notice;
import dev.busmanager.domain.notification.NotificationKind;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** All that people are told of, and where it leads them, as it is checked in: each page must be there. */
class NoticesTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** @param link with a place for the id of the record */
    record Told(String type, @Nullable String link) {}

    @Test
    void givenAllNotices_whenListed_thenItIsWhatIsCheckedIn() throws Exception {
        var told = new TreeMap<String, Told>();
        Arrays.stream(Notice.class.getDeclaredMethods())
                .filter(method -> Modifier.isStatic(method.getModifiers()) && Modifier.isPublic(method.getModifiers()))
                .filter(method -> method.getReturnType() == Notice.class && !method.getName().equals("of"))
                .map(method -> (Notice) Samples.answered(method))
                .forEach(notice -> told.put(notice.kind().wire(), told(notice)));

        assertThat(told.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(NotificationKind.values())
                        .map(NotificationKind::wire)
                        .toList());
        JsonNode document = JSON.valueToTree(told);
        CheckedIn.compare("notices.json", Description.printed(document));
    }

    private static Told told(Notice notice) {
        var link = notice.link();
        return new Told(
                notice.kind().type().wire(), link == null ? null : link.replace(Samples.ID.toString(), "{id}").replace("=any", "={id}"));
    }
}
