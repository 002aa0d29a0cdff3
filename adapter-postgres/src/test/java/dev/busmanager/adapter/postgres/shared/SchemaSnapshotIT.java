package dev.busmanager.adapter.postgres.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaSnapshotIT {

    private static final Path KEPT = Path.of("src/main/resources").resolve(SchemaSnapshot.RESOURCE);
    private static final Path MADE = Path.of("target/schema.txt");

    @Test
    void givenChangelog_whenAppliedToNewDatabase_thenItMakesTheSchemaThatIsPacked() throws Exception {
        var made = SchemaSnapshot.of(TestDatabase.migrated());
        Files.write(MADE, made.lines());

        assertThat(KEPT)
                .as("the changelog makes another schema; to accept it: cp adapter-postgres/%s adapter-postgres/%s", MADE, KEPT)
                .exists();
        assertThat(made).isEqualTo(SchemaSnapshot.expected());
    }

    @Test
    void givenColumnAddedByHand_whenCompared_thenItIsNamed() throws Exception {
        var address = TestDatabase.migrated();
        TestDatabase.asSuperuser(address, "alter table busmanager.state add column capital text");
        TestDatabase.asSuperuser(address, "drop index busmanager.session_by_account");

        var actual = SchemaSnapshot.of(address);
        var expected = SchemaSnapshot.expected();

        assertThat(actual.without(expected)).containsExactly("column state.capital text");
        assertThat(expected.without(actual)).singleElement().asString().contains("session_by_account");
    }
}
