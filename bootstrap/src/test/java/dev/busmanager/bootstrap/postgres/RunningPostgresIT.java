package dev.busmanager.bootstrap.postgres;

import static dev.busmanager.bootstrap.postgres.TestHome.execute;
import static dev.busmanager.bootstrap.postgres.TestHome.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What one that runs lets be seen, and what it leaves alone. */
@Timeout(90)
class RunningPostgresIT {

    private static TestHome home;
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void start() throws Exception {
        home = TestHome.open();
        postgres = EmbeddedPostgres.forServer(home.path());
    }

    @AfterAll
    static void stop() {
        postgres.close();
        home.close();
    }

    @Test
    void givenStarted_whenLookedAt_thenTheRoleOwnsItsDatabaseAndNothingElse() throws Exception {
        assertThat(query(
                        postgres,
                        """
                        select concat_ws(' ', current_user, rolsuper, rolcreaterole, rolcreatedb,
                                         pg_get_userbyid(datdba))
                          from pg_roles, pg_database
                         where rolname = current_user
                           and datname = current_database()
                        """))
                .isEqualTo("busmanager f f f busmanager");
    }

    @Test
    void givenStarted_whenLookedAt_thenOurSettingsHold() throws Exception {
        assertThat(query(
                        postgres,
                        """
                        select string_agg(current_setting(name), ' ' order by name)
                          from unnest(array['fsync', 'max_connections', 'shared_buffers', 'wal_level']) as name
                        """))
                .isEqualTo("on 15 32MB minimal");
    }

    @Test
    void givenStarted_whenLookedAt_thenTextDoesNotDependOnTheMachine() throws Exception {
        assertThat(query(
                        postgres,
                        """
                        select concat_ws(' ', pg_encoding_to_char(encoding), datlocprovider, datlocale, upper('é'))
                          from pg_database
                         where datname = current_database()
                        """))
                .isEqualTo("UTF8 b C.UTF-8 É");
    }

    @Test
    void givenServer_whenSecondServerStarts_thenRefusedInOneSentence() throws Exception {
        assertThatExceptionOfType(PostgresUnavailable.class)
                .isThrownBy(() -> EmbeddedPostgres.forServer(home.path()))
                .withMessageMatching("BusManager already runs on .+ \\(process \\d+\\): stop it first.+\\.");
    }

    @Test
    void givenServer_whenCommandStartsAndEnds_thenItJoinedAndTheServerGoesOn() throws Exception {
        try (var command = EmbeddedPostgres.forCommand(home.path())) {
            assertThat(command.address()).isEqualTo(postgres.address());
        }

        assertThat(query(postgres, "select 1")).isEqualTo("1");
    }

    @Test
    void givenServer_whenCalledFromOutside_thenNobodyListens() throws Exception {
        var outer = NetworkInterface.networkInterfaces()
                .flatMap(NetworkInterface::inetAddresses)
                .filter(address -> !address.getHostAddress().equals("127.0.0.1"))
                .toList();

        assertThat(outer).isNotEmpty().allSatisfy(address -> assertThatExceptionOfType(IOException.class)
                .isThrownBy(() -> new Socket(address, postgres.address().port()).close()));
        assertThat(Files.readAllLines(Path.of("/proc/net/unix")))
                .noneMatch(line -> line.contains(".s.PGSQL." + postgres.address().port()));
    }

    @Test
    void givenWrongPassword_whenConnecting_thenRefused() throws Exception {
        var address = postgres.address();
        var stranger = new DatabaseAddress(address.host(), address.port(), "busmanager", "postgres", "postgres");

        assertThatExceptionOfType(SQLException.class).isThrownBy(stranger::connect);
    }

    @Test
    void givenFailedStatement_whenLogIsRead_thenItsValuesAreNotInIt() throws Exception {
        execute(postgres, "create table person (mail text unique)");
        execute(postgres, "insert into person values ('meena@example.org')");
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> execute(postgres, "insert into person values ('meena@example.org')"));

        assertThat(Files.readString(home.place().log()))
                .contains("ready to accept connections")
                .doesNotContain("meena");
    }
}
