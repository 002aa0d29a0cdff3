package dev.busmanager.application.operations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.shared.PlainWork;
import dev.busmanager.application.shared.in.Sweep;
import dev.busmanager.application.shared.out.Locks;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HousekeepingTest {

    private static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

    private final List<String> swept = new ArrayList<>();

    @Test
    void givenSweepThatFails_whenAllAreDone_thenTheOthersAreDoneNevertheless() {
        var failing = sweep("first", () -> {
            throw new IllegalStateException("on purpose");
        });
        var second = sweep("second", () -> swept.add("second"));

        housekeeping(Set.of(), failing, second).sweepAll();

        assertThat(swept).containsExactly("second");
    }

    @Test
    void givenSweepThatAnotherProcessIsAt_whenAllAreDone_thenItIsLeftToThat() {
        var first = sweep("first", () -> swept.add("first"));
        var second = sweep("second", () -> swept.add("second"));

        housekeeping(Set.of("sweep first"), first, second).sweepAll();

        assertThat(swept).containsExactly("second");
    }

    private static Housekeeping housekeeping(Set<String> taken, Sweep... sweeps) {
        var locks = new Locks() {
            @Override
            public void take(String what) {
                throw new IllegalStateException("would wait for another process");
            }

            @Override
            public boolean tryTake(String what) {
                return !taken.contains(what);
            }
        };
        return new Housekeeping(List.of(sweeps), locks, new PlainWork(), Clock.fixed(NOW, ZoneOffset.UTC));
    }

    private static Sweep sweep(String what, Runnable work) {
        return new Sweep() {
            @Override
            public String what() {
                return what;
            }

            @Override
            public int sweep(Instant now) {
                assertThat(now).isEqualTo(NOW);
                work.run();
                return 1;
            }
        };
    }
}
