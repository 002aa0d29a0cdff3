package dev.busmanager.domain.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArchivableTest {

    private static final Instant MONDAY = Instant.parse("2026-11-23T08:00:00Z");
    private static final Instant FRIDAY = Instant.parse("2026-11-27T08:00:00Z");

    private record Lamp(@Nullable Instant archivedAt) implements Archivable<Lamp> {

        @Override
        public Lamp archivedSince(@Nullable Instant instant) {
            return new Lamp(instant);
        }
    }

    @Test
    void givenInUse_whenArchived_thenSinceNow() {
        assertThat(new Lamp(null).archive(MONDAY)).isEqualTo(new Lamp(MONDAY));
    }

    @Test
    void givenArchived_whenArchivedAgain_thenStaysSinceThen() {
        assertThat(new Lamp(MONDAY).archive(FRIDAY)).isEqualTo(new Lamp(MONDAY));
    }

    @Test
    void givenArchived_whenRestored_thenInUse() {
        assertThat(new Lamp(MONDAY).restore().isArchived()).isFalse();
    }
}
