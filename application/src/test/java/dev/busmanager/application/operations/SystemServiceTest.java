package dev.busmanager.application.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.operations.in.SystemUseCase.Memory;
import dev.busmanager.application.operations.in.SystemUseCase.Program;
import dev.busmanager.application.operations.out.DatabaseProbe;
import dev.busmanager.application.operations.out.DiskProbe;
import dev.busmanager.application.operations.out.HouseProbe;
import dev.busmanager.application.operations.out.ProcessProbe;
import dev.busmanager.application.shared.Actors;
import dev.busmanager.application.shared.MovableClock;
import dev.busmanager.application.shared.PlainWork;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.domain.shared.AccessException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SystemServiceTest implements ProcessProbe, DatabaseProbe, DiskProbe, HouseProbe {

    private static final Program PROGRAM =
            new Program("1.0", Instant.EPOCH, "25", Instant.parse("2026-11-21T12:00:00Z"), 2);

    private final MovableClock clock = new MovableClock("2026-11-21T12:00:00Z");
    private final SystemService service = new SystemService(this, this, this, this, new PlainWork(), clock);
    private boolean databaseAway;
    private int streams = 3;

    @Test
    void givenManyWhoLook_whenTheyLookWithinSeconds_thenItIsMeasuredOnce() {
        var office = Actors.office();
        assertThat(service.examine(office).openStreams()).isEqualTo(3);
        streams = 4;

        clock.pass(Duration.ofSeconds(4));
        assertThat(service.examine(office).openStreams()).isEqualTo(3);

        clock.pass(Duration.ofSeconds(1));
        assertThat(service.examine(office).openStreams()).isEqualTo(4);
    }

    @Test
    void givenDatabaseAway_whenLookedAt_thenTheRestIsTold() {
        databaseAway = true;

        var view = service.examine(Actors.office());

        assertThat(view.postgresql()).isNull();
        assertThat(view.databaseBytes()).isNull();
        assertThat(view.filesBytes()).isNull();
        assertThat(view.program()).isEqualTo(PROGRAM);
        assertThat(view.diskFreeBytes()).isEqualTo(1);
    }

    @Test
    void givenDriver_whenHeLooks_thenRefusedAlsoWhatIsRemembered() {
        service.examine(Actors.office());

        assertThatExceptionOfType(AccessException.NotAllowed.class).isThrownBy(() -> service.examine(Actors.driver()));
    }

    @Override
    public Program program() {
        return PROGRAM;
    }

    @Override
    public Memory memory() {
        return new Memory(null, null, null, 1, 2);
    }

    @Override
    public Answer ask() {
        return new Answer("18", List.of());
    }

    @Override
    public Size measure() {
        if (databaseAway) throw new StorageUnavailableException("away", new IllegalStateException());
        return new Size("18", 5);
    }

    @Override
    public long freeBytes() {
        return 1;
    }

    @Override
    public Optional<Room> room() {
        return Optional.of(new Room(1, 2));
    }

    @Override
    public Optional<Instant> lastBackup() {
        return Optional.empty();
    }

    @Override
    public long filesBytes() {
        return 6;
    }

    @Override
    public int openStreams() {
        return streams;
    }
}
