package dev.busmanager.adapter.postgres.schedule;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.schedule.out.Drivers;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcDrivers implements Drivers {

    private final JdbcClient jdbc;

    JdbcDrivers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Optional<AccountId> accountOf(PersonId driver) {
        return jdbc.sql("""
                        select a.id
                          from person p
                          join account a on a.id = p.account_id
                         where p.id = :driver
                           and a.status = 'active'
                        """)
                .param("driver", driver.value())
                .query((row, _) -> new AccountId(Columns.uuid(row, "id")))
                .optional();
    }
}
