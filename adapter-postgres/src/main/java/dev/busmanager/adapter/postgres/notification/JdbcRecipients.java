package dev.busmanager.adapter.postgres.notification;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.notification.out.Recipients;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Language;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcRecipients implements Recipients {

    private final JdbcClient jdbc;

    JdbcRecipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<AccountId> holding(Role role) {
        return jdbc.sql("select id from account where role = :role and status = 'active' order by id")
                .param("role", role.wire())
                .query((row, _) -> new AccountId(Columns.uuid(row, "id")))
                .list();
    }

    @Override
    public Language languageOf(AccountId account) {
        return jdbc.sql("select language from account where id = :id")
                .param("id", account.value())
                .query((row, _) -> Language.ofWire(row.getString("language")))
                .optional()
                .orElse(Language.ENGLISH);
    }
}
