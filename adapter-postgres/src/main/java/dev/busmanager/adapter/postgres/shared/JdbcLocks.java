package dev.busmanager.adapter.postgres.shared;

import dev.busmanager.application.shared.out.Locks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Advisory locks of the transaction; the product's name keeps out of the way of others in the same database. */
@Repository
class JdbcLocks implements Locks {

    private final JdbcClient jdbc;

    JdbcLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void take(String what) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended('busmanager ' || :what, 0))")
                .param("what", what)
                .query((_, _) -> true)
                .single();
    }

    @Override
    public boolean tryTake(String what) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended('busmanager ' || :what, 0))")
                .param("what", what)
                .query(Boolean.class)
                .single();
    }
}
