package dev.busmanager.adapter.postgres.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.adapter.postgres.shared.HeardSignals;
import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.adapter.postgres.shared.TestDatabase;
import dev.busmanager.application.notification.LiveEventLogContract;
import dev.busmanager.application.notification.NumberedEvent;
import dev.busmanager.application.notification.out.LiveEventLog;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.identity.Role;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

class JdbcLiveEventsIT extends LiveEventLogContract {

    private final HeardSignals heard = new HeardSignals();
    private final Postgres postgres = new Postgres(TestDatabase.migrated(), clock, heard);

    @AfterEach
    void close() {
        postgres.close();
    }

    @Override
    protected LiveEvents events() {
        return postgres.get(LiveEvents.class);
    }

    /** With all that was kept until now: usually numbers come a moment later. */
    @Override
    protected LiveEventLog log() {
        postgres.get(LiveEventNumbers.class).give();
        return postgres.get(LiveEventLog.class);
    }

    @Test
    void givenUnitOfWork_whenItIsKept_thenItsEventsAreThereOnceAndOneSignalSaysSo() throws Exception {
        heard.awaitListening();

        postgres.inTransaction(() -> {
            publish("one");
            publish("two");
            publish("one");
            return true;
        });

        assertThat(heard.next()).isEqualTo(new Signal(LiveEventLog.SIGNAL, "2"));
        assertThat(log().after(0, 10)).extracting(each -> each.event().subject()).containsExactly("one", "two");
        assertThat(heard.others()).isEmpty();
    }

    @Test
    void givenManyRecordsOfOneTopic_whenTheyChangeInOneUnit_thenOnceIsToldThatManyDid() {
        postgres.inTransaction(() -> {
            IntStream.rangeClosed(0, 50).forEach(i -> publish("record-" + i));
            events().publish(new LiveEvent(Audience.of(Role.OFFICE), "other", "alone"));
            return true;
        });

        assertThat(log().after(0, 10)).extracting(each -> each.event().subject()).containsExactly(null, "alone");
    }

    @Test
    void givenUnitOfWork_whenItIsNotKept_thenNothingIsThereAndNobodyIsTold() throws Exception {
        heard.awaitListening();

        postgres.get(UnitOfWork.class).run(() -> publish("one"), _ -> false);

        assertThat(log().after(0, 10)).isEmpty();
        assertThat(heard.others()).isEmpty();
    }

    /** Whoever has seen a number would never ask for a smaller one that comes later. */
    @Test
    void givenUnitThatPublishesFirstAndEndsLast_whenBothAreKept_thenNumbersFollowTheEnds() throws Exception {
        var published = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> postgres.inTransaction(() -> {
            publish("slow");
            published.countDown();
            return await(mayEnd);
        }));
        await(published);

        postgres.inTransaction(() -> publish("quick"));
        var seen = log().kept().newest();
        mayEnd.countDown();
        slow.get(20, TimeUnit.SECONDS);

        assertThat(log().after(seen, 10)).extracting(each -> each.event().subject()).containsExactly("slow");
    }

    @Test
    void givenUnitThatIsLongInEnding_whenAnotherPublishes_thenItDoesNotWaitAndNobodyMissesTheFirst() throws Exception {
        var ending = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var slow = CompletableFuture.runAsync(() -> postgres.inTransaction(() -> {
            publish("slow");
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void beforeCompletion() {
                    ending.countDown();
                    await(mayEnd);
                }
            });
            return true;
        }));
        await(ending);

        postgres.inTransaction(() -> publish("quick"));
        var known = log().after(0, 10);
        mayEnd.countDown();
        slow.get(20, TimeUnit.SECONDS);

        assertThat(known).extracting(each -> each.event().subject()).containsExactly("quick");
        assertThat(log().after(known.getLast().number(), 10))
                .extracting(each -> each.event().subject())
                .containsExactly("slow");
    }

    @Test
    void givenManyUnitsAtOnce_whenSomebodyReadsOnMeanwhile_thenHeMissesNone() {
        var units = IntStream.range(0, 100)
                .mapToObj(number -> CompletableFuture.runAsync(
                        () -> postgres.inTransaction(() -> publish("trip-" + number))))
                .toList();

        var read = new ArrayList<NumberedEvent>();
        while (true) {
            boolean done = units.stream().allMatch(CompletableFuture::isDone);
            var more = log().after(read.isEmpty() ? 0 : read.getLast().number(), 1_000);
            read.addAll(more);
            if (done && more.isEmpty()) break;
        }

        units.forEach(CompletableFuture::join);
        assertThat(read).extracting(each -> each.event().subject()).doesNotHaveDuplicates().hasSize(100);
    }

    @Test
    void givenEventOfAProcessThatDied_whenTheNextOneStarts_thenItIsTold() throws Exception {
        var address = TestDatabase.migrated();
        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute("insert into busmanager.live_event (at, topic) values (now(), 'trip')");
        }

        var told = new HeardSignals();
        try (var _ = new Postgres(address, clock, told)) {
            assertThat(List.of(told.next(), told.next())).contains(new Signal(LiveEventLog.SIGNAL, "1"));
        }
    }

    @Test
    void givenProcessThatEndsRightAfterItsUnit_whenItHasEnded_thenItsEventsHaveTheirNumbers() throws Exception {
        var address = TestDatabase.migrated();
        try (var command = new Postgres(address)) {
            command.get(LiveEvents.class).publish(new LiveEvent(Audience.EVERYONE, "trip", "one"));
        }

        try (var connection = DriverManager.getConnection(address.jdbcUrl(), address.user(), address.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery("select number from busmanager.live_event")) {
            assertThat(row.next()).isTrue();
            assertThat(row.getLong("number")).isEqualTo(1);
        }
    }

    @Test
    void givenUnitThatCannotWriteItsEvents_whenItEnds_thenNothingOfItIsKept() {
        var taken = new CountDownLatch(1);
        var mayEnd = new CountDownLatch(1);
        var holder = CompletableFuture.runAsync(() -> postgres.inTransaction(() -> {
            postgres.jdbc().sql("lock table live_event in exclusive mode").update();
            taken.countDown();
            return await(mayEnd);
        }));
        await(taken);

        assertThatExceptionOfType(StorageUnavailableException.class)
                .isThrownBy(() -> postgres.inTransaction(() -> publish("one")));

        mayEnd.countDown();
        holder.join();
        assertThat(log().after(0, 10)).isEmpty();
    }

    private boolean publish(String subject) {
        events().publish(new LiveEvent(Audience.EVERYONE, "trip", subject));
        return true;
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
