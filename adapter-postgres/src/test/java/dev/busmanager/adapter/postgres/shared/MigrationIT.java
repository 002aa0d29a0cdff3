package dev.busmanager.adapter.postgres.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.sql.DriverManager;
import org.junit.jupiter.api.Test;

class MigrationIT {

    @Test
    void givenEmptyDatabase_whenMigrated_thenSchemaIsCurrentAndASecondRunDoesNothing() throws Exception {
        var address = TestDatabase.empty();
        assertThat(SchemaState.of(address).isCurrent()).isFalse();

        var made = new Migration(address).run();

        assertThat(made).isEqualTo(SchemaState.changes().size());
        assertThat(SchemaState.of(address).isCurrent()).isTrue();
        assertThat(new Migration(address).run()).isZero();
    }

    @Test
    void givenTheChangelog_whenItsIdsAreReadWithoutLiquibase_thenTheyAreTheSame() {
        assertThat(SchemaState.changes()).containsExactlyElementsOf(new Migration(TestDatabase.empty()).changes());
    }

    @Test
    void givenMigratedDatabase_whenAllIsRolledBack_thenNothingOfOursIsLeftAndItCanBeMigratedAgain() throws Exception {
        var address = TestDatabase.empty();
        var migration = new Migration(address);
        var made = migration.run();

        migration.rollback(made);

        try (var connection = DriverManager.getConnection(address.jdbcUrl(), Database.properties(address));
                var tables = connection.createStatement().executeQuery("""
                        select table_name from information_schema.tables
                         where table_schema = 'busmanager' and table_name not like 'databasechangelog%'
                        """)) {
            assertThat(tables.next()).isFalse();
        }
        assertThat(migration.run()).isEqualTo(made);
    }

    @Test
    void givenForeignSchemaOfOurName_whenMigrated_thenRefusedAndUntouched() throws Exception {
        var address = TestDatabase.empty();
        TestDatabase.asSuperuser(address, "create schema busmanager");
        TestDatabase.asSuperuser(address, "create table busmanager.theirs (id int)");

        assertThatExceptionOfType(ForeignSchemaException.class).isThrownBy(() -> new Migration(address).run());

        assertThat(SchemaState.of(address).isOurs()).isFalse();
    }
}
