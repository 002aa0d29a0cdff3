package dev.busmanager.adapter.postgres.notification;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Events are written at the very end of their unit of work, so that what is published twice is told once, and without
 * a number: those are given afterwards, see {@link LiveEventNumbers}. No unit waits for another one here.
 */
@Repository
class JdbcLiveEvents implements LiveEvents {

    /** Of one topic to the same people; from there on they are told that many changed. */
    private static final int MANY = 50;

    private final JdbcClient jdbc;
    private final UnitOfWork unitOfWork;
    private final LiveEventNumbers numbers;
    private final Clock clock;

    JdbcLiveEvents(JdbcClient jdbc, UnitOfWork unitOfWork, LiveEventNumbers numbers, Clock clock) {
        this.jdbc = jdbc;
        this.unitOfWork = unitOfWork;
        this.numbers = numbers;
        this.clock = clock;
    }

    @Override
    public void publish(LiveEvent event) {
        unitOfWork.run(() -> ofThisUnit().events.add(event));
    }

    private AtTheEnd ofThisUnit() {
        for (var each : TransactionSynchronizationManager.getSynchronizations())
            if (each instanceof AtTheEnd ours) return ours;
        var first = new AtTheEnd();
        TransactionSynchronizationManager.registerSynchronization(first);
        return first;
    }

    /** All of a unit at once: what is told must not cost each row of a long import a call of its own. */
    private void write(Collection<LiveEvent> events) {
        jdbc.sql("""
                        insert into live_event (at, account_id, role, topic, subject)
                        select :at, account_id, role, topic, subject
                          from unnest(:accounts::uuid[], :roles::text[], :topics::text[], :subjects::text[])
                               with ordinality as told (account_id, role, topic, subject, place)
                         order by place
                        """)
                .param("at", Columns.timestamp(clock.instant()))
                .param("accounts", each(events, event -> account(event.audience())))
                .param("roles", each(events, event -> role(event.audience())))
                .param("topics", each(events, LiveEvent::topic))
                .param("subjects", each(events, LiveEvent::subject))
                .update();
    }

    private static @Nullable String[] each(
            Collection<LiveEvent> events, Function<LiveEvent, @Nullable String> member) {
        return events.stream().map(member).toArray(String[]::new);
    }

    private static @Nullable String account(Audience audience) {
        return audience instanceof Audience.Account(var account) ? account.toString() : null;
    }

    private static @Nullable String role(Audience audience) {
        return audience instanceof Audience.Holders(var role) ? role.wire() : null;
    }

    /** Whoever shows a list loads it once, and not once for each of its rows. */
    private static Collection<LiveEvent> told(Collection<LiveEvent> events) {
        if (events.size() <= MANY) return events;
        var counts = events.stream().collect(Collectors.groupingBy(JdbcLiveEvents::ofAll, Collectors.counting()));
        var told = new LinkedHashSet<LiveEvent>();
        for (var event : events) told.add(counts.get(ofAll(event)) > MANY ? ofAll(event) : event);
        return told;
    }

    private static LiveEvent ofAll(LiveEvent event) {
        return new LiveEvent(event.audience(), event.topic(), null);
    }

    private final class AtTheEnd implements TransactionSynchronization {

        private final Set<LiveEvent> events = new LinkedHashSet<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            write(told(events));
        }

        /** Also when nobody knows how it ended: then there may be some. */
        @Override
        public void afterCompletion(int status) {
            if (status != STATUS_ROLLED_BACK) numbers.giveSoon();
        }
    }
}
