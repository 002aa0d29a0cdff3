package dev.busmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.notification.in.NotificationView;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.Page;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.SessionId;
import dev.busmanager.domain.notification.Notice;
import dev.busmanager.domain.notification.NotificationException;
import dev.busmanager.domain.notification.NotificationId;
import dev.busmanager.domain.shared.AccessException;
import dev.busmanager.domain.shared.Language;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class InboxServiceTest {

    private static final Page ALL = new Page(50, 0);

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private final InMemoryNotifications notifications = new InMemoryNotifications();
    private final InMemoryRecipients recipients = new InMemoryRecipients();
    private final InMemoryLiveEvents live = new InMemoryLiveEvents(clock);
    private final NotifierService notifier =
            new NotifierService(notifications, recipients, live, UUID::randomUUID, clock);
    private final InboxService inbox =
            new InboxService(notifications, recipients, live, new NoticeTexts(), clock);

    private final Actor.SignedIn asha = person(Role.OFFICE, Language.HINDI);
    private final Actor.SignedIn ravi = person(Role.DRIVER, Language.ENGLISH);

    @Test
    void givenNoticeForARole_whenItIsSent_thenAllWhoHoldItFindItAndTheirScreensAreTold() {
        var meena = person(Role.OFFICE, Language.ENGLISH);

        notifier.notify(Role.OFFICE, Notice.registrationWaiting(new FullName("Sunil")));

        assertThat(inbox.list(asha, false, ALL).rows()).hasSize(1);
        assertThat(inbox.list(meena, false, ALL).rows()).hasSize(1);
        assertThat(inbox.list(ravi, false, ALL).rows()).isEmpty();
        assertThat(live.published())
                .extracting(LiveEvent::audience)
                .containsExactly(Audience.of(asha.account()), Audience.of(meena.account()));
    }

    @Test
    void givenPersonWhoReadsHindi_whenInboxIsOpened_thenItIsInHindi() {
        notifier.notify(asha.account(), Notice.registrationWaiting(new FullName("Sunil")));

        var view = inbox.list(asha, true, ALL).rows().getFirst();

        assertThat(view.message()).startsWith("Sunil ने पंजीकरण किया है");
        assertThat(view.params()).containsEntry("name", "Sunil");
        assertThat(view.link()).isEqualTo("/admin/drivers");
        assertThat(view.read()).isFalse();
    }

    @Test
    void givenOwnNotification_whenReadTwice_thenItIsReadAndScreensAreToldOnce() {
        var id = notified(ravi);

        inbox.read(ravi, id);
        inbox.read(ravi, id);

        assertThat(inbox.countUnread(ravi)).isZero();
        assertThat(inbox.list(ravi, true, ALL).rows()).isEmpty();
        assertThat(live.published()).hasSize(2).allSatisfy(event -> {
            assertThat(event.audience()).isEqualTo(Audience.of(ravi.account()));
            assertThat(event.topic()).isEqualTo("notification");
            assertThat(event.subject()).isEqualTo(id.toString());
        });
    }

    @Test
    void givenSeveral_whenAllAreRead_thenNoneIsUnreadAndASecondTimeTellsNobody() {
        notified(ravi);
        notified(ravi);
        assertThat(inbox.countUnread(ravi)).isEqualTo(2);

        assertThat(inbox.readAll(ravi)).isEqualTo(2);
        assertThat(inbox.readAll(ravi)).isZero();

        assertThat(inbox.countUnread(ravi)).isZero();
        assertThat(live.published()).hasSize(3).last().extracting(LiveEvent::subject).isNull();
    }

    @Test
    void givenOwnNotification_whenRemoved_thenItIsGone() {
        var id = notified(ravi);

        inbox.remove(ravi, id);

        assertThat(inbox.list(ravi, false, ALL).rows()).isEmpty();
        assertThatExceptionOfType(NotificationException.NoSuchNotification.class)
                .isThrownBy(() -> inbox.read(ravi, id));
    }

    @Test
    void givenNotificationOfSomebodyElse_whenTouched_thenRefusedAndUnchanged() {
        var id = notified(ravi);

        assertThatExceptionOfType(NotificationException.NotYours.class).isThrownBy(() -> inbox.read(asha, id));
        assertThatExceptionOfType(NotificationException.NotYours.class).isThrownBy(() -> inbox.remove(asha, id));

        assertThat(inbox.list(ravi, true, ALL).rows()).extracting(NotificationView::id).containsExactly(id);
    }

    @Test
    void givenStrangerOrTheHouse_whenInboxIsAsked_thenThereIsNone() {
        assertThatExceptionOfType(AccessException.NotSignedIn.class)
                .isThrownBy(() -> inbox.list(Actor.STRANGER, false, ALL));
        assertThatExceptionOfType(AccessException.NotSignedIn.class).isThrownBy(() -> inbox.readAll(Actor.HOUSE));
    }

    private NotificationId notified(Actor.SignedIn person) {
        notifier.notify(person.account(), Notice.accountReactivated());
        return inbox.list(person, true, ALL).rows().getFirst().id();
    }

    private Actor.SignedIn person(Role role, Language language) {
        AccountId account = recipients.add(role, true, language);
        return new Actor.SignedIn(
                account, new PersonId(UUID.randomUUID()), role, new SessionId(UUID.randomUUID()), null);
    }
}
