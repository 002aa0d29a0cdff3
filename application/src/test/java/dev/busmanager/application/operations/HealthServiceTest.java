package dev.busmanager.application.operations;

import static dev.busmanager.application.operations.in.HealthUseCase.Attention.BACKUP_OLD;
import static dev.busmanager.application.operations.in.HealthUseCase.Attention.DATABASE_AWAY;
import static dev.busmanager.application.operations.in.HealthUseCase.Attention.DATABASE_NOT_PREPARED;
import static dev.busmanager.application.operations.in.HealthUseCase.Attention.DISK_LOW;
import static dev.busmanager.application.operations.in.HealthUseCase.Attention.NO_BACKUP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.operations.in.HealthUseCase.Health;
import dev.busmanager.application.operations.out.DatabaseProbe;
import dev.busmanager.application.operations.out.DiskProbe;
import dev.busmanager.application.shared.Actors;
import dev.busmanager.application.shared.MovableClock;
import dev.busmanager.application.shared.PlainWork;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.domain.shared.AccessException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HealthServiceTest implements DatabaseProbe, DiskProbe {

    private static final long GIGABYTE = 1024L * 1024 * 1024;

    private final MovableClock clock = new MovableClock("2026-11-21T12:00:00Z");
    private final HealthService service = new HealthService(this, this, new PlainWork(), clock);
    private boolean databaseAway;
    private List<String> missing = List.of();
    private long free = GIGABYTE;
    private @Nullable Instant backup = clock.instant();

    @Test
    void givenAllInOrder_whenExamined_thenNothingNeedsAttention() {
        assertThat(examine().attention()).isEmpty();
        assertThat(service.isReady()).isTrue();
    }

    @Test
    void givenDatabaseAway_whenExamined_thenThatIsAnAnswer() {
        databaseAway = true;

        var health = examine();

        assertThat(health.databaseAnswers()).isFalse();
        assertThat(health.databaseVersion()).isNull();
        assertThat(health.attention()).containsExactly(DATABASE_AWAY);
        assertThat(service.isReady()).isFalse();
    }

    @Test
    void givenChangesMissing_whenExamined_thenNotReady() {
        missing = List.of("trip-001");

        assertThat(examine().attention()).containsExactly(DATABASE_NOT_PREPARED);
        assertThat(service.isReady()).isFalse();
    }

    @Test
    void givenLessThanAGigabyteFree_whenExamined_thenTheDiskIsLow() {
        free = GIGABYTE - 1;

        assertThat(examine().attention()).containsExactly(DISK_LOW);
    }

    @Test
    void givenBackup_whenTwoDaysHavePassed_thenItIsOld() {
        clock.pass(Duration.ofDays(2));
        assertThat(examine().attention()).isEmpty();

        clock.pass(Duration.ofSeconds(1));
        assertThat(examine().attention()).containsExactly(BACKUP_OLD);
    }

    @Test
    void givenNoBackup_whenExamined_thenThatIsSaid() {
        backup = null;

        assertThat(examine().attention()).containsExactly(NO_BACKUP);
        assertThat(NO_BACKUP.wire()).isEqualTo("no_backup");
    }

    @Test
    void givenDriver_whenHeLooks_thenRefused() {
        assertThatExceptionOfType(AccessException.NotAllowed.class).isThrownBy(() -> service.examine(Actors.driver()));
    }

    private Health examine() {
        return service.examine(Actors.office());
    }

    @Override
    public Answer ask() {
        if (databaseAway) throw new StorageUnavailableException("away", new RuntimeException());
        return new Answer("18.6", missing);
    }

    @Override
    public Size measure() {
        throw new UnsupportedOperationException();
    }

    @Override
    public long freeBytes() {
        return free;
    }

    @Override
    public Optional<Room> room() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Instant> lastBackup() {
        return Optional.ofNullable(backup);
    }
}
