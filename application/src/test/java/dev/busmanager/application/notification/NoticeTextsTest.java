package dev.busmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.fleet.PaperKind;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;
import dev.busmanager.domain.notification.Notice.Departure;
import dev.busmanager.domain.notification.NotificationKind;
import dev.busmanager.domain.shared.Language;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;

class NoticeTextsTest {

    private final NoticeTexts texts = new NoticeTexts();

    @ParameterizedTest
    @EnumSource
    void givenLanguage_whenItsCatalogueIsRead_thenItHasAllTextsAndWordsAndNoOthers(Language language) {
        var sentences = Arrays.stream(NotificationKind.values())
                .flatMap(kind -> Stream.of(kind.wire() + ".title", kind.wire() + ".message"));
        var words = Arrays.stream(Role.values()).map(role -> "role." + role.wire());
        var papers = Stream.concat(
                PaperKind.USUAL.stream().map(kind -> "kind." + kind.word()),
                Stream.of(
                        "calendar.papers", "job.reminders", "job.import_check", "job.import_writing",
                        "job.trip_planning"));
        var months = IntStream.rangeClosed(1, 12).mapToObj(month -> "month." + month);
        var expected = Stream.of(sentences, words, papers, months)
                .flatMap(each -> each)
                .toList();

        var catalogue = texts.words(language);

        assertThat(catalogue.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(catalogue.values()).allSatisfy(text -> assertThat((String) text).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource
    void givenLanguage_whenTextsNameParticulars_thenTheirKindHasThem(Language language) {
        for (var kind : NotificationKind.values()) {
            var words = texts.words(language);
            var named = new TreeSet<String>();
            for (var part : new String[] {".title", ".message"})
                named.addAll(Pattern.compile("\\{(\\w+)}")
                        .matcher(words.getProperty(kind.wire() + part))
                        .results()
                        .map((MatchResult place) -> place.group(1))
                        .toList());

            assertThat(named).as("%s in %s", kind, language).isEqualTo(new TreeSet<>(kind.params()));
        }
    }

    @Test
    void givenNotice_whenPutIntoWords_thenParticularsStandInItAndWordsOfOursAreTranslated() {
        var waiting = Notice.registrationWaiting(new FullName("Asha {role} $1"));
        var changed = Notice.roleChanged(Role.DRIVER);

        assertThat(texts.of(waiting, Language.ENGLISH).message())
                .isEqualTo("Asha {role} $1 has registered and waits for your approval.");
        assertThat(texts.of(changed, Language.ENGLISH).message()).contains("Driver");
        assertThat(texts.of(changed, Language.HINDI).message()).contains("ड्राइवर");
        assertThat(texts.of(changed, Language.HINDI).title()).isEqualTo("नई भूमिका");
    }

    @Test
    void givenDay_whenPutIntoWords_thenItStandsAsThePagesWriteIt() {
        var lapse = new Notice.Lapse("puc", "MH 12 AB 1234", LocalDate.of(2026, 12, 5));

        assertThat(texts.of(Notice.paperExpiring(lapse, 7), Language.ENGLISH).message())
                .isEqualTo("PUC of MH 12 AB 1234 is valid until 5 Dec 2026. Days left: 7.");
        assertThat(texts.of(Notice.taxOverdue(lapse), Language.HINDI).message())
                .contains("पीयूसी 5 दिस॰ 2026");
    }

    @Test
    void givenTripThatWasMoved_whenPutIntoWords_thenBothDaysStandAsThePagesWriteThem() {
        var before = new Departure("TRP261205001", "Pune – Nashik", LocalDate.of(2026, 12, 5), LocalTime.of(6, 30));
        var now = new Departure("TRP261205001", "Pune – Nashik", LocalDate.of(2026, 12, 6), LocalTime.of(7, 0));

        assertThat(texts.of(Notice.tripMoved(now, before), Language.ENGLISH).message())
                .isEqualTo("Trip TRP261205001 leaves on 6 Dec 2026 at 07:00 now, not on 5 Dec 2026 at 06:30."
                        + " Pune – Nashik.");
        assertThat(texts.of(Notice.tripMoved(now, before), Language.HINDI).message())
                .isEqualTo("ट्रिप TRP261205001 अब 6 दिस॰ 2026 को 07:00 बजे निकलेगी, 5 दिस॰ 2026 को 06:30 बजे नहीं।"
                        + " Pune – Nashik।");
    }

    @Test
    void givenOwnLicence_whenPutIntoWords_thenItIsYoursAndNotThatOfAName() {
        var day = LocalDate.of(2026, 9, 30);

        assertThat(texts.of(Notice.ownLicenceExpiring(day, 7), Language.ENGLISH).message())
                .isEqualTo("Your driving licence is valid until 30 Sept 2026. Days left: 7.");
        assertThat(texts.of(Notice.ownLicenceExpired(day), Language.HINDI).message())
                .startsWith("आपका ड्राइविंग लाइसेंस 30 सित॰ 2026 को ख़त्म हो गया।");
    }
}
