package dev.busmanager.application.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.Archivable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArchiveTest {

    private static final RecordKind LAMP = new RecordKind("fleet", "lamp", Role.OFFICE, Role.DRIVER);
    private static final String ID = "lamp-7";

    private record Lamp(@Nullable Instant archivedAt) implements Archivable<Lamp> {

        @Override
        public Lamp archivedSince(@Nullable Instant instant) {
            return new Lamp(instant);
        }
    }

    private final MovableClock clock = new MovableClock("2026-11-28T10:00:00Z");
    private final RecordingAuditTrail audit = new RecordingAuditTrail();
    private final List<LiveEvent> told = new ArrayList<>();
    private final List<Lamp> written = new ArrayList<>();
    private final Archive<Lamp> archive =
            new Archive<>(LAMP, (lamp, now) -> written.add(lamp), new ChangeTrail(audit, told::add), clock);
    private final Actor office = Actors.office();

    @Test
    void givenInUse_whenPutAway_thenWrittenWithTheMomentAndTold() {
        var became = archive.putAway(office, ID, new Lamp(null));

        assertThat(became).isEqualTo(Removal.ARCHIVED);
        assertThat(written).containsExactly(new Lamp(clock.instant()));
        assertThat(audit.entries()).containsExactly(AuditEntry.of(office, "fleet", "lamp", "archived", ID));
        assertThat(told).extracting(LiveEvent::topic).containsExactly("lamp", "lamp");
    }

    @Test
    void givenPutAwayBefore_whenPutAwayAgain_thenNothingIsWritten() {
        var before = new Lamp(clock.instant());
        clock.pass(Duration.ofDays(1));

        var became = archive.putAway(office, ID, before);

        assertThat(became).isEqualTo(Removal.ARCHIVED);
        assertThat(written).isEmpty();
        assertThat(audit.entries()).isEmpty();
    }

    @Test
    void givenPutAway_whenBroughtBack_thenInUseAgainAndTold() {
        archive.bringBack(office, ID, new Lamp(clock.instant()));

        assertThat(written).containsExactly(new Lamp(null));
        assertThat(audit.entries()).containsExactly(AuditEntry.of(office, "fleet", "lamp", "restored", ID));
    }

    @Test
    void givenInUse_whenBroughtBack_thenNothingIsWritten() {
        archive.bringBack(office, ID, new Lamp(null));

        assertThat(written).isEmpty();
        assertThat(audit.entries()).isEmpty();
    }
}
