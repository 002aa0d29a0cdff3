package dev.busmanager.adapter.postgres.notification;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.application.notification.NotificationsContract;
import dev.busmanager.application.notification.out.Notifications;
import dev.busmanager.application.shared.Page;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.NotificationId;
import dev.busmanager.domain.shared.Language;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JdbcNotificationsIT extends NotificationsContract {

    private static Postgres postgres;

    @BeforeAll
    static void open() {
        postgres = new Postgres();
    }

    @AfterAll
    static void close() {
        postgres.close();
    }

    @Override
    protected Notifications notifications() {
        return postgres.get(Notifications.class);
    }

    @Override
    protected AccountId anAccount() {
        return Accounts.add(postgres, Role.DRIVER, true, Language.ENGLISH);
    }

    @Test
    void givenKindOfANewerProgram_whenInboxIsRead_thenTheOthersAreShown() {
        var account = anAccount();
        var id = UUID.randomUUID();
        postgres.jdbc().sql("""
                        insert into notification (id, account_id, kind, params, created_at)
                        values (:id, :account, 'from_the_future', '{"year": 2099}', now())
                        """)
                .param("id", id)
                .param("account", account.value())
                .update();

        assertThat(notifications().of(account, false, new Page(50, 0)).rows()).isEmpty();
        assertThat(notifications().of(account, false, new Page(50, 0)).total()).isZero();
        assertThat(notifications().find(new NotificationId(id))).isEmpty();
    }
}
