package dev.busmanager.adapter.postgres.fleet;

import dev.busmanager.application.fleet.out.BusUses;
import dev.busmanager.domain.fleet.BusId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the register itself remembers of a bus: its papers and its taxes. */
@Repository
class FleetHistory implements BusUses {

    private final JdbcClient jdbc;

    FleetHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean remembers(BusId id) {
        return jdbc.sql("""
                        select exists (select from paper where bus_id = :id)
                            or exists (select from bus_tax_record where bus_id = :id)
                        """)
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }
}
