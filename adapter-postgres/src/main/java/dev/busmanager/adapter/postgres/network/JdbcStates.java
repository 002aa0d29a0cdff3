package dev.busmanager.adapter.postgres.network;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.network.out.States;
import dev.busmanager.domain.network.State;
import dev.busmanager.domain.network.StateId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcStates implements States {

    private final JdbcClient jdbc;

    JdbcStates(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<State> all() {
        return jdbc.sql("""
                        select id, state_name, state_code, is_union_territory
                          from state
                         order by state_name, id
                        """)
                .query(JdbcStates::toState)
                .list();
    }

    @Override
    public boolean contains(StateId id) {
        return jdbc.sql("select exists (select from state where id = :id)")
                .param("id", id.value())
                .query(Boolean.class)
                .single();
    }

    private static State toState(ResultSet row, int number) throws SQLException {
        return new State(
                new StateId(Columns.uuid(row, "id")),
                row.getString("state_name"),
                row.getString("state_code"),
                row.getBoolean("is_union_territory"));
    }
}
