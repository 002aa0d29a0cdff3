package dev.busmanager.bootstrap.postgres;

import static dev.busmanager.bootstrap.postgres.TestHome.execute;
import static dev.busmanager.bootstrap.postgres.TestHome.query;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** PostgreSQL refuses to be root; see {@link RunAs}. */
@Timeout(90)
class EmbeddedPostgresAsRootIT {

    private static final int ROOT = 0;

    @BeforeAll
    static void onlyAsRoot() throws IOException {
        assumeTrue(PrivateFile.owner(Path.of("/proc/self")) == ROOT);
    }

    @Test
    void givenHomeThatOthersMayPass_whenStarted_thenItRunsAsAnotherUser() throws Exception {
        try (var home = TestHome.open();
                var _ = EmbeddedPostgres.forServer(home.path())) {

            assertThat(PrivateFile.owner(home.data())).isNotEqualTo(ROOT);
            assertThat(PrivateFile.owner(Path.of("/proc/" + home.postmaster())))
                    .isEqualTo(PrivateFile.owner(home.data()));
        }
    }

    @Test
    void givenHomeClosedToOthers_whenStarted_thenItRunsWithoutRights() throws Exception {
        try (var home = TestHome.closedToOthers();
                var _ = EmbeddedPostgres.forServer(home.path())) {

            assertThat(PrivateFile.owner(home.data())).isEqualTo(ROOT);
            assertThat(Files.readAllLines(Path.of("/proc/" + home.postmaster() + "/status")))
                    .contains("CapEff:\t0000000000000000");
        }
    }

    @Test
    void givenDataOfAnotherUser_whenHomeIsClosedAfterwards_thenTheOtherWayIsTaken() throws Exception {
        try (var home = TestHome.open()) {
            try (var postgres = EmbeddedPostgres.forServer(home.path())) {
                execute(postgres, "create table bus as select 'KA-01' as plate");
            }
            Files.setPosixFilePermissions(home.path(), PosixFilePermissions.fromString("rwx------"));

            try (var postgres = EmbeddedPostgres.forServer(home.path())) {
                assertThat(query(postgres, "select plate from bus")).isEqualTo("KA-01");
            }
        }
    }

    @Test
    void givenDataOfRoot_whenHomeIsOpenedAfterwards_thenTheWayStaysTheSame() throws Exception {
        try (var home = TestHome.closedToOthers()) {
            EmbeddedPostgres.forServer(home.path()).close();
            Files.setPosixFilePermissions(home.path(), PosixFilePermissions.fromString("rwx--x--x"));

            EmbeddedPostgres.forServer(home.path()).close();

            assertThat(PrivateFile.owner(home.data())).isEqualTo(ROOT);
        }
    }

    @Test
    void givenHomeOfAnOrdinaryUser_whenRootStarts_thenTheUserCanStillStart() throws Exception {
        try (var home = TestHome.open()) {
            Files.setAttribute(home.path(), "unix:uid", 65534);
            Files.setAttribute(home.place().folder(), "unix:uid", 65534);

            try (var _ = EmbeddedPostgres.forServer(home.path())) {
                for (var file : new Path[] {
                    home.place().published(), home.place().passwords(), home.place().log(), home.place().serverLock()
                }) {
                    assertThat(PrivateFile.owner(file)).as(file.toString()).isEqualTo(65534);
                }
            }
        }
    }
}
