package dev.busmanager.adapter.postgres.notification;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.application.notification.RecipientsContract;
import dev.busmanager.application.notification.out.Recipients;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Language;
import org.junit.jupiter.api.AfterEach;

class JdbcRecipientsIT extends RecipientsContract {

    private final Postgres postgres = new Postgres();

    @AfterEach
    void close() {
        postgres.close();
    }

    @Override
    protected Recipients recipients() {
        return postgres.get(Recipients.class);
    }

    @Override
    protected AccountId anAccount(Role role, boolean active, Language language) {
        return Accounts.add(postgres, role, active, language);
    }
}
