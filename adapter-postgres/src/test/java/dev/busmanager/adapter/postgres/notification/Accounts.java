package dev.busmanager.adapter.postgres.notification;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Language;
import java.util.UUID;

/** Rows that notifications belong to. */
final class Accounts {

    private Accounts() {}

    static AccountId add(Postgres postgres, Role role, boolean active, Language language) {
        var id = UUID.randomUUID();
        postgres.jdbc().sql("""
                        insert into account (id, email, password_hash, role, status, language, password_changed_at,
                                             created_at, updated_at)
                        values (:id, :email, '', :role, :status, :language, now(), now(), now())
                        """)
                .param("id", id)
                .param("email", id + "@example.com")
                .param("role", role.wire())
                .param("status", active ? "active" : "inactive")
                .param("language", language.wire())
                .update();
        return new AccountId(id);
    }
}
