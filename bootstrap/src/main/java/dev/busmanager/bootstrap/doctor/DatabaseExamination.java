package dev.busmanager.bootstrap.doctor;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.adapter.postgres.shared.DatabaseClock;
import dev.busmanager.adapter.postgres.shared.DatabaseTooOldException;
import dev.busmanager.adapter.postgres.shared.SchemaSnapshot;
import dev.busmanager.adapter.postgres.shared.SchemaState;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Is the database there, new enough, and exactly as the changelog says? */
final class DatabaseExamination {

    private final DatabaseAddress database;

    DatabaseExamination(DatabaseAddress database) {
        this.database = database;
    }

    List<Finding> findings() {
        try {
            var findings = new ArrayList<Finding>();
            var state = SchemaState.of(database);
            findings.add(Finding.well("The database %s answers".formatted(database)));
            findings.add(clock());
            if (!state.isOurs()) findings.add(Finding.ill("The schema busmanager was not made by BusManager"));
            else if (!state.exists()) findings.add(Finding.ill("The database is not prepared: run busmanager migrate"));
            else findings.addAll(schema(state));
            return findings;
        } catch (DatabaseTooOldException e) {
            return List.of(Finding.ill(String.valueOf(e.getMessage())));
        } catch (SQLException e) {
            return List.of(Finding.ill("The database %s does not answer: %s".formatted(database, e.getMessage())));
        }
    }

    private Finding clock() throws SQLException {
        var apart = DatabaseClock.of(database).apart(Instant.now()).abs();
        return apart.compareTo(Duration.ofSeconds(5)) > 0
                ? Finding.look("The clocks of this machine and of the database are %d s apart".formatted(apart.toSeconds()))
                : Finding.well("The clocks of this machine and of the database agree");
    }

    private List<Finding> schema(SchemaState state) throws SQLException {
        var findings = new ArrayList<Finding>();
        state.missing().forEach(change -> findings.add(Finding.ill("The change %s is not made yet".formatted(change))));
        state.unknown().forEach(change -> findings.add(Finding.ill("The change %s is of a newer version".formatted(change))));
        if (!findings.isEmpty()) return findings;
        var expected = SchemaSnapshot.expected();
        var actual = SchemaSnapshot.of(database);
        expected.without(actual).forEach(line -> findings.add(Finding.ill("Missing in the schema: " + line)));
        actual.without(expected).forEach(line -> findings.add(Finding.ill("Not ours in the schema: " + line)));
        if (findings.isEmpty())
            findings.add(Finding.well("The schema is as it should be (%d details)".formatted(actual.lines().size())));
        return findings;
    }
}
