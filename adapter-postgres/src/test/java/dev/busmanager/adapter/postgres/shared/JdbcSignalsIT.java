package dev.busmanager.adapter.postgres.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.in.SignalReceiver;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class JdbcSignalsIT {

    private static final Signal FIRST = new Signal("account", "first");
    private static final Signal SECOND = new Signal("account", "second with blanks");

    private final DatabaseAddress address = TestDatabase.migrated();
    private final HeardSignals heardHere = new HeardSignals();
    private final HeardSignals heardThere = new HeardSignals();
    private final Postgres here = new Postgres(address, new Failing(), heardHere);
    private final Postgres there = new Postgres(address, heardThere);

    @BeforeEach
    void bothListen() throws InterruptedException {
        heardHere.awaitListening();
        heardThere.awaitListening();
    }

    @AfterEach
    void close() {
        here.close();
        there.close();
    }

    @Test
    void givenTwoProcesses_whenUnitIsKept_thenOneIsToldBeforeItReturnsAndTheOtherSoon() throws Exception {
        here.inTransaction(() -> {
            send(here, FIRST);
            send(here, SECOND);
            assertThat(heardHere.others()).isEmpty();
            return true;
        });

        assertThat(heardHere.others()).containsExactly(FIRST, SECOND);
        assertThat(heardThere.next()).isEqualTo(FIRST);
        assertThat(heardThere.next()).isEqualTo(SECOND);
    }

    @Test
    void givenUnitThatIsNotKept_whenAnotherOneIs_thenOnlyThatOneIsHeardOf() throws Exception {
        here.get(UnitOfWork.class).run(() -> send(here, FIRST), _ -> false);
        send(here, SECOND);

        assertThat(heardHere.others()).containsExactly(SECOND);
        assertThat(heardThere.next()).isEqualTo(SECOND);
    }

    @Test
    void givenSignalOfOwn_whenItComesBackOverTheDatabase_thenItIsNotToldAgain() throws Exception {
        send(here, FIRST);
        assertThat(heardThere.next()).isEqualTo(FIRST);
        send(there, SECOND);

        assertThat(heardHere.next()).isEqualTo(FIRST);
        assertThat(heardHere.next()).isEqualTo(SECOND);
        assertThat(heardHere.others()).isEmpty();
    }

    @Test
    void givenConnectionThatIsCutOff_whenItIsBack_thenBothAreToldAndSignalsAreHeardAgain() throws Exception {
        TestDatabase.asSuperuser(address, """
                select pg_terminate_backend(pid) from pg_stat_activity
                 where datname = current_database() and application_name = 'busmanager signals'
                """);

        heardThere.awaitMissed();
        heardThere.awaitListening();
        send(here, FIRST);
        assertThat(heardThere.next()).isEqualTo(FIRST);
        assertThat(there.get(DatabaseWatch.class).isAway()).isFalse();
    }

    @Test
    void givenListenerThatWaits_whenProcessEnds_thenItEndsAtOnce() {
        var begun = System.nanoTime();

        there.close();

        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
    }

    private static Signal send(Postgres process, Signal signal) {
        process.get(Signals.class).send(signal);
        return signal;
    }

    /** Must not keep the signals from anybody else. */
    private static final class Failing implements SignalReceiver {

        @Override
        public void receive(Signal signal) {
            throw new IllegalStateException("on purpose");
        }

        @Override
        public void signalsMissed() {
            throw new IllegalStateException("on purpose");
        }
    }
}
