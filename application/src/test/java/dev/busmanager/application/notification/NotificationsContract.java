package dev.busmanager.application.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.notification.out.Notifications;
import dev.busmanager.application.shared.Page;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;
import dev.busmanager.domain.notification.Notification;
import dev.busmanager.domain.notification.NotificationId;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What every store of notifications promises. */
public abstract class NotificationsContract {

    private static final Instant EIGHT = Instant.parse("2026-11-21T08:00:00.123456Z");
    private static final Page ALL = new Page(50, 0);

    protected abstract Notifications notifications();

    protected abstract AccountId anAccount();

    @Test
    void givenNotification_whenSaved_thenItIsFoundAsItWas() {
        var notification = add(anAccount(), EIGHT, Notice.roleChanged(Role.DRIVER));

        assertThat(notifications().find(notification.id())).contains(notification);
        assertThat(notifications().find(new NotificationId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void givenNotificationsOfTwo_whenOneAsks_thenHisOwnComeNewestFirstInPages() {
        var account = anAccount();
        var early = add(account, EIGHT, Notice.accountReactivated());
        var late = add(account, EIGHT.plusSeconds(60), Notice.passwordResetByOffice());
        add(anAccount(), EIGHT, Notice.accountReactivated());

        assertThat(notifications().of(account, false, ALL).rows()).containsExactly(late, early);
        assertThat(notifications().of(account, false, ALL).total()).isEqualTo(2);
        assertThat(notifications().of(account, false, new Page(1, 1)).rows()).containsExactly(early);
        assertThat(notifications().of(account, false, new Page(0, 0)).total()).isEqualTo(2);
    }

    @Test
    void givenOneThatIsRead_whenUnreadOnesAreAsked_thenItIsNotAmongThem() {
        var account = anAccount();
        var first = add(account, EIGHT, Notice.accountReactivated());
        var second = add(account, EIGHT, Notice.accountReactivated());

        notifications().update(first.read(EIGHT.plusSeconds(5)));

        assertThat(notifications().find(first.id()))
                .hasValueSatisfying(found -> assertThat(found.readAt()).isEqualTo(EIGHT.plusSeconds(5)));
        assertThat(notifications().of(account, true, ALL).rows()).containsExactly(second);
        assertThat(notifications().of(account, true, ALL).total()).isEqualTo(1);
        assertThat(notifications().countUnread(account)).isEqualTo(1);
    }

    @Test
    void givenSomeUnread_whenAllAreRead_thenOthersKeepTheirsAndEarlierTimesStay() {
        var account = anAccount();
        var other = anAccount();
        var read = add(account, EIGHT, Notice.accountReactivated()).read(EIGHT.plusSeconds(1));
        notifications().update(read);
        add(account, EIGHT, Notice.accountReactivated());
        add(other, EIGHT, Notice.accountReactivated());

        assertThat(notifications().readAll(account, EIGHT.plusSeconds(9))).isEqualTo(1);

        assertThat(notifications().countUnread(account)).isZero();
        assertThat(notifications().countUnread(other)).isEqualTo(1);
        assertThat(notifications().find(read.id())).contains(read);
    }

    @Test
    void givenNotification_whenRemoved_thenItIsGone() {
        var notification = add(anAccount(), EIGHT, Notice.accountReactivated());

        notifications().remove(notification.id());

        assertThat(notifications().find(notification.id())).isEmpty();
    }

    @Test
    void givenOldOnes_whenTheHouseIsSwept_thenReadOnesGoAfterAQuarterAndAllAfterAYear() {
        var now = Instant.parse("2031-11-21T08:00:00Z");
        var account = anAccount();
        var unread = add(account, now.minus(Duration.ofDays(364)), Notice.accountReactivated());
        var readLately = add(account, now.minus(Duration.ofDays(364)), Notice.accountReactivated())
                .read(now.minus(Duration.ofDays(89)));
        notifications().update(readLately);
        var readLongAgo = add(account, now.minus(Duration.ofDays(100)), Notice.accountReactivated());
        notifications().update(readLongAgo.read(now.minus(Duration.ofDays(91))));
        var ancient = add(account, now.minus(Duration.ofDays(366)), Notice.accountReactivated());
        var sweep = new ForgetOldNotifications(notifications());

        assertThat(sweep.sweep(now)).isGreaterThanOrEqualTo(2);

        assertThat(notifications().of(account, false, ALL).rows()).containsExactlyInAnyOrder(unread, readLately);
        assertThat(notifications().find(readLongAgo.id())).isEmpty();
        assertThat(notifications().find(ancient.id())).isEmpty();
        assertThat(sweep.sweep(now)).isZero();
    }

    private Notification add(AccountId account, Instant at, Notice notice) {
        var notification = new Notification(new NotificationId(UUID.randomUUID()), account, notice, at, null);
        notifications().add(notification);
        return notification;
    }
}
