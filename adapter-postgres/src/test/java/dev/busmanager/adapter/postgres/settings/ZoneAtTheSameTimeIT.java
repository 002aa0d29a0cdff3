package dev.busmanager.adapter.postgres.settings;

import static dev.busmanager.application.shared.Actors.office;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.application.settings.SettingsNews;
import dev.busmanager.application.settings.SettingsService;
import dev.busmanager.application.settings.in.SettingsUseCase.ChangeSetting;
import dev.busmanager.application.settings.out.KeptTrips;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.RecordingSignals;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.trip.out.Trips;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.settings.SettingKey;
import dev.busmanager.domain.settings.SettingsException;
import dev.busmanager.domain.trip.Assignment;
import dev.busmanager.domain.trip.Leg;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripId;
import dev.busmanager.domain.trip.TripNumber;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The zone says on which day a trip is. One person changes it in the moment in which another adds the first trip. */
class ZoneAtTheSameTimeIT {

    private static final Instant NINE = Instant.parse("2026-11-21T03:30:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Postgres postgres = new Postgres();
    private final ExecutorService two = Executors.newFixedThreadPool(2);

    @AfterEach
    void close() {
        two.shutdownNow();
        two.close();
        postgres.close();
    }

    @Test
    void givenTheFirstTripHalfWritten_whenTheZoneIsChanged_thenThatWaitsForIt_andIsRefused() throws Exception {
        var told = new CompletableFuture<Boolean>();
        var adding = begun(this::trip, told);

        var changing = two.submit(() -> postgres.inTransaction(() -> zone("Asia/Dubai")));
        awaitSomebodyWhoWaits();
        told.complete(true);

        assertThat(adding.get()).isTrue();
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(changing::get)
                .withCauseInstanceOf(SettingsException.FixedByTrips.class);
        assertThat(postgres.get(Settings.class).find(new SettingKey("company_time_zone")).map(Setting::value))
                .as("it is as it was")
                .isNotEqualTo(Optional.of("Asia/Dubai"));
    }

    @Test
    void givenTheZoneHalfChanged_whenTheFirstTripIsAdded_thenItWaits_andTheZoneIsFixedFromThenOn() throws Exception {
        var told = new CompletableFuture<Boolean>();
        var changing = begun(() -> zone("Asia/Dubai"), told);

        var adding = two.submit(() -> postgres.inTransaction(this::trip));
        awaitSomebodyWhoWaits();
        assertThat(adding.isDone()).isFalse();
        told.complete(true);

        assertThat(changing.get()).isEqualTo("Asia/Dubai");
        assertThat(adding.get()).isTrue();
        assertThatExceptionOfType(SettingsException.FixedByTrips.class)
                .isThrownBy(() -> postgres.inTransaction(() -> zone("Asia/Kolkata")));
    }

    /** Has written when this returns, and commits when it is told to. */
    private <T> Future<T> begun(Callable<T> work, CompletableFuture<Boolean> told) throws Exception {
        var written = new CompletableFuture<Boolean>();
        var begun = two.submit(() -> postgres.inTransaction(() -> {
            try {
                var done = work.call();
                written.complete(true);
                told.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                return done;
            } catch (Exception e) {
                written.completeExceptionally(e);
                throw new IllegalStateException(e);
            }
        }));
        written.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        return begun;
    }

    private void awaitSomebodyWhoWaits() {
        var deadline = System.nanoTime() + PATIENCE.toNanos();
        while (postgres.jdbc()
                        .sql("select count(*) from pg_locks where not granted and relation = 'trip'::regclass")
                        .query(Integer.class)
                        .single()
                == 0) {
            assertThat(System.nanoTime()).as("somebody waits").isLessThan(deadline);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
        }
    }

    private String zone(String zone) {
        var news = new SettingsNews(postgres.get(AuditTrail.class), new RecordingSignals(), _ -> {});
        var service = new SettingsService(
                postgres.get(Settings.class),
                postgres.get(KeptTrips.class),
                news,
                postgres.get(Ids.class),
                postgres.get(Clock.class));
        var command = new ChangeSetting("company_time_zone", zone, new Change.Absent<>(), ExpectedVersion.ANY);
        return service.change(office(), command).value();
    }

    private boolean trip() {
        var route = UUID.randomUUID();
        postgres.jdbc()
                .sql("""
                        insert into route (id, route_name, from_state_id, to_state_id, created_at, updated_at)
                        select :id, 'Nashik – Pune', id, id, now(), now() from state where state_code = 'MH'
                        """)
                .param("id", route)
                .update();
        var trip = Trip.planned(
                new TripId(UUID.randomUUID()), new TripNumber("The first one"),
                new Assignment(null, null, null, null, new RouteId(route)), null, Leg.planned(NINE, null), null,
                BigDecimal.ZERO);
        return postgres.get(Trips.class).add(trip, NINE);
    }
}
