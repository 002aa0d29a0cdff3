package dev.busmanager.adapter.postgres.settings;

import dev.busmanager.application.settings.out.KeptTrips;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcKeptTrips implements KeptTrips {

    private final JdbcClient jdbc;

    JdbcKeptTrips(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean areThere() {
        return jdbc.sql("select exists (select from trip)").query(Boolean.class).single();
    }

    /** Waits for those who are adding one. */
    @Override
    public void hold() {
        jdbc.sql("lock table trip in share mode").update();
    }
}
