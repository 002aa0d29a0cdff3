package dev.busmanager.adapter.postgres.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.adapter.postgres.shared.HeardSignals;
import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.adapter.postgres.shared.TestDatabase;
import dev.busmanager.application.notification.LiveEventLogContract;
import dev.busmanager.application.notification.out.LiveEventLog;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

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

    @Override
    protected LiveEventLog log() {
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

        assertThat(log().after(0, 10)).extracting(each -> each.event().subject()).containsExactly("one", "two");
        assertThat(heard.others()).singleElement().satisfies(signal -> {
            assertThat(signal.topic()).isEqualTo(LiveEventLog.SIGNAL);
            assertThat(signal.subject()).isEqualTo(Long.toString(log().kept().newest()));
        });
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
    void givenUnitThatCannotTakeItsTurn_whenItEnds_thenNothingOfItIsKept() {
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
