package dev.busmanager.adapter.postgres.fleet;

import dev.busmanager.application.driver.out.PersonUses;
import dev.busmanager.domain.identity.PersonId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** A licence that somebody had is kept, even when it does not count any more. */
@Repository
class PapersOfPersons implements PersonUses {

    private final JdbcClient jdbc;

    PapersOfPersons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean remembers(PersonId id) {
        return jdbc.sql("select exists (select from paper where person_id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
