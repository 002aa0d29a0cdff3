package dev.busmanager.adapter.postgres.repair;

import dev.busmanager.application.repair.out.WorkshopUses;
import dev.busmanager.domain.repair.WorkshopId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** People who belonged to a workshop and cannot sign in any more; what they did stays theirs. */
@Repository
class FormerUsers implements WorkshopUses {

    private final JdbcClient jdbc;

    FormerUsers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean remembers(WorkshopId id) {
        return jdbc.sql("select exists (select from person where workshop_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
