package dev.busmanager.domain.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class NotificationTest {

    private static final Instant SENT = Instant.parse("2026-11-21T04:00:00Z");

    private final AccountId account = new AccountId(UUID.randomUUID());
    private final Notification unread = new Notification(
            new NotificationId(UUID.randomUUID()), account, Notice.roleChanged(Role.DRIVER), SENT, null);

    @Test
    void givenReadNotification_whenReadAgain_thenTheFirstTimeStays() {
        var read = unread.read(SENT.plusSeconds(60));

        assertThat(unread.isRead()).isFalse();
        assertThat(read.isRead()).isTrue();
        assertThat(read.read(SENT.plusSeconds(600)).readAt()).isEqualTo(SENT.plusSeconds(60));
    }

    @Test
    void givenNotificationOfOneAccount_whenAnotherAsks_thenRefused() {
        unread.requireOwner(account);

        assertThatExceptionOfType(NotificationException.NotYours.class)
                .isThrownBy(() -> unread.requireOwner(new AccountId(UUID.randomUUID())));
    }

    @Test
    void givenKind_whenAParticularIsMissingOrForeign_thenTheNoticeCannotBeMade() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notice.of(NotificationKind.ROLE_CHANGED, Map.of(), null));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Notice.of(NotificationKind.ACCOUNT_REACTIVATED, Map.of("name", "Asha"), null));
    }
}
