package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.TestServer.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.DatabaseAddress;
import dev.busmanager.adapter.postgres.shared.TestDatabase;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * A process that is killed in the midst of a job: when its lease has lapsed, another does the job, and everything is
 * there once. Where it is killed is no chance: a row that somebody else holds keeps it there.
 */
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class JobsCrashIT {

    private static final int BUSES = 300;
    private static final int PAPERS = 450;
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    Path folder;

    private final DatabaseAddress database = TestDatabase.migrated();
    private final JdbcClient jdbc = JdbcClient.create(new DriverManagerDataSource(url(), database.user(), database.password()));

    @Test
    void givenAnImportThatIsBeingWritten_whenItsProcessIsKilled_thenAnotherWritesEachRowOnceAndNothingIsHalf()
            throws Exception {
        var plates = IntStream.range(0, BUSES).mapToObj(_ -> Plates.next()).toList();
        var table = plates.stream().map(plate -> plate + "\t40").collect(Collectors.joining("\n", "Bus No\tSeats\n", ""));
        String batch;
        String job;
        try (var server = serve()) {
            var office = server.stranger().signIn("office@example.in", PASSWORD);
            batch = "/api/imports/"
                    + office.post("/api/imports", Map.of("kind", "bus", "text", table)).expect(200).json().get("id").asString();
            var checking = office.post(batch + "/check", null).expect(200).json().get("job_id").asString();
            await("checked", () -> state(checking).equals("done"));

            try (var holding = holding("""
                    insert into bus (id, registration_number, registration_key, capacity, status, monthly_tax_amount,
                                     tax_due_day, created_at, updated_at)
                    values (gen_random_uuid(), ?, ?, 40, 'active', 0, 1, now(), now())
                    """, plates.get(200), key(plates.get(200)))) {
                job = office.post(batch + "/writing", null).expect(200).json().get("job_id").asString();
                await("held at a row", this::somebodyIsHeld);
                server.kill();
                holding.rollback();
            }
        }
        await("given up", () -> !somebodyIsHeld());
        assertThat(count("bus")).as("no half of it").isZero();
        assertThat(state(job)).isEqualTo("running");
        lapse(job);

        try (var server = serve()) {
            await("taken over", () -> state(job).equals("done"));

            var office = server.stranger().signIn("office@example.in", PASSWORD);
            var written = office.get(batch).expect(200).json();
            assertThat(written.get("state").asString()).isEqualTo("written");
            assertThat(written.get("new_rows").asInt()).isEqualTo(BUSES);
            assertThat(office.get("/api/jobs/" + job).expect(200).json().get("tries").asInt()).isEqualTo(2);
        }
        assertThat(keys()).containsExactlyInAnyOrderElementsOf(
                plates.stream().map(JobsCrashIT::key).toList());
        assertThat(count("audit_entry where feature = 'fleet' and action = 'added'")).isEqualTo(BUSES);
        assertThat(count("audit_entry where action = 'written'")).isOne();
    }

    @Test
    void givenRemindersThatAreBeingSent_whenTheirProcessIsKilled_thenAnotherSendsTheRestAndNoneTwice() throws Exception {
        var bus = UUID.randomUUID();
        jdbc.sql("""
                        insert into bus (id, registration_number, registration_key, capacity, status, monthly_tax_amount,
                                         tax_due_day, created_at, updated_at)
                        values (:id, 'MH12AB1234', 'MH12AB1234', 40, 'active', 0, 1, now(), now())
                        """)
                .param("id", bus)
                .update();
        jdbc.sql("""
                        insert into paper (id, bus_id, kind, valid_until, state, created_at, updated_at)
                        select gen_random_uuid(), :bus, 'own ' || n,
                               (now() at time zone 'Asia/Kolkata')::date + 1 + n * 25 / :papers, 'valid', now(), now()
                          from generate_series(0, :papers - 1) n
                        """)
                .param("bus", bus)
                .param("papers", PAPERS)
                .update();
        String job;
        try (var holding = holding("select id from paper where kind = ? for update", "own " + (PAPERS - 1));
                var server = serve()) {
            await("held at a paper", this::somebodyIsHeld);
            server.kill();
            holding.rollback();
            job = jdbc.sql("select id from job where state = 'running'").query(UUID.class).single().toString();
        }
        await("given up", () -> !somebodyIsHeld());
        long sent = count("paper_reminder");
        assertThat(sent).as("some are sent, and not all").isBetween(1L, PAPERS - 1L);
        assertThat(notifications()).isEqualTo(sent);
        lapse(job);

        try (var server = serve()) {
            await("taken over", () -> state(job).equals("done"));

            var office = server.stranger().signIn("office@example.in", PASSWORD);
            assertThat(office.get("/api/jobs/" + job).expect(200).json().get("tries").asInt()).isEqualTo(2);
        }
        assertThat(count("paper_reminder")).isEqualTo(PAPERS);
        assertThat(jdbc.sql("select count(distinct paper_id) from paper_reminder").query(Long.class).single())
                .isEqualTo(PAPERS);
        assertThat(notifications()).isEqualTo(PAPERS);
        assertThat(jdbc.sql("select count(distinct params ->> 'kind') from notification where kind = 'paper_expiring'")
                        .query(Long.class)
                        .single())
                .isEqualTo(PAPERS);
    }

    private ServerProcess serve() {
        return ServerProcess.serve(
                folder.resolve("home"),
                Map.of(
                        "DATABASE_URL",
                        "postgresql://%s:%s@%s:%d/%s"
                                .formatted(
                                        database.user(),
                                        database.password(),
                                        database.host(),
                                        database.port(),
                                        database.database()),
                        "BUSMANAGER_ADMIN_EMAIL", "office@example.in",
                        "BUSMANAGER_ADMIN_PASSWORD", PASSWORD));
    }

    /** Somebody who is in the middle of something himself; his connection ends it. */
    private Connection holding(String sql, String... values) throws SQLException {
        var connection = DriverManager.getConnection(url(), database.user(), database.password());
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) statement.setString(i + 1, values[i]);
            statement.execute();
        }
        return connection;
    }

    private boolean somebodyIsHeld() {
        return jdbc.sql("""
                        select exists (select from pg_stat_activity
                                        where datname = current_database() and wait_event_type = 'Lock')
                        """)
                .query(Boolean.class)
                .single();
    }

    private String state(String job) {
        return jdbc.sql("select state from job where id = :id")
                .param("id", UUID.fromString(job))
                .query(String.class)
                .single();
    }

    /** A minute after its process was killed. */
    private void lapse(String job) {
        int lapsed = jdbc.sql("update job set lease_until = now() where id = :id and state = 'running'")
                .param("id", UUID.fromString(job))
                .update();
        assertThat(lapsed).isOne();
    }

    private long notifications() {
        return count("notification where kind = 'paper_expiring'");
    }

    /** As the register keeps a plate, whatever its spelling. */
    private static String key(String plate) {
        return plate.replaceAll("[^A-Z0-9]", "");
    }

    private List<String> keys() {
        return jdbc.sql("select registration_key from bus").query(String.class).list();
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }

    private String url() {
        return database.jdbcUrl() + "?currentSchema=busmanager";
    }

    /** The processes of the others need the processor as well. */
    private static void await(String what, BooleanSupplier condition) {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as(what).isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }
}
