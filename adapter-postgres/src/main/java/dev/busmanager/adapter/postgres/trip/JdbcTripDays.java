package dev.busmanager.adapter.postgres.trip;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Conditions;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.application.trip.out.TripDays;
import dev.busmanager.domain.shared.Money;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class JdbcTripDays implements TripDays {

    /**
     * Three ways to be there, each by an index of its own and none of them twice: begun since two days before; begun
     * earlier for a long trip; begun earlier and never closed.
     */
    static final String TOUCHING = """
            select t.* from trip t
             where t.starts_at >= cast(:begins as timestamptz) - interval '2 days'
               and t.starts_at < :ends
               and t.status <> 'cancelled'
               and (t.starts_at >= :begins
                    or case t.status
                         when 'completed' then coalesce(t.ended_at, t.taken_until)
                         when 'in_progress' then greatest(t.taken_until, :now)
                         else t.taken_until
                       end > :begins)
             union all
            select t.* from trip t
             where t.starts_at < cast(:begins as timestamptz) - interval '2 days'
               and t.taken_until - t.starts_at > interval '2 days'
               and t.taken_until > :begins
               and t.status <> 'cancelled'
               and (t.status <> 'completed' or t.ended_at > :begins)
             union all
            select t.* from trip t
             where t.starts_at < cast(:begins as timestamptz) - interval '2 days'
               and t.taken_until <= :begins
               and t.status = 'in_progress'
               and cast(:now as timestamptz) > :begins
            """;

    static final String TAKEN = """
            select coalesce(sum(total_revenue + return_total_revenue), 0)
              from (select total_revenue, return_total_revenue, status, ended_at
                      from trip
                     where starts_at >= cast(:begins as timestamptz) - interval '2 days'
                       and starts_at < cast(:ends as timestamptz) + interval '2 days'
                     union all
                    select total_revenue, return_total_revenue, status, ended_at
                      from trip
                     where starts_at < cast(:begins as timestamptz) - interval '2 days'
                       and taken_until - starts_at > interval '2 days'
                       and taken_until >= :begins) near
             where status = 'completed'
               and ended_at >= :begins
               and ended_at < :ends
            """;

    private final JdbcClient jdbc;
    private final TripViews views;

    JdbcTripDays(JdbcClient jdbc, TripFlags flags) {
        this.jdbc = jdbc;
        this.views = new TripViews(new TripRows(flags));
    }

    @Override
    public List<TripView> between(Instant begins, Instant ends, Instant now) {
        return time(begins, ends)
                .with("now", Columns.timestamp(now))
                .on(jdbc, select())
                .query(views)
                .list();
    }

    static String select() {
        return TripViews.BEFORE + TOUCHING + TripViews.after(" order by b.registration_number nulls first, t.starts_at, t.id");
    }

    @Override
    public Money taken(Instant begins, Instant ends) {
        return new Money(time(begins, ends).on(jdbc, TAKEN).query(BigDecimal.class).single());
    }

    static Conditions time(Instant begins, Instant ends) {
        return new Conditions()
                .with("begins", Columns.timestamp(begins))
                .with("ends", Columns.timestamp(ends));
    }
}
