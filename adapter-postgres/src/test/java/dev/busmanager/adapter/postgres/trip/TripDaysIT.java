package dev.busmanager.adapter.postgres.trip;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Columns;
import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.adapter.postgres.shared.TenThousand;
import dev.busmanager.domain.shared.Money;
import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Ten thousand trips of years, and a few around one day. */
class TripDaysIT {

    private static final Instant MIDNIGHT = Instant.parse("2026-11-20T18:30:00Z");
    private static final Instant NEXT = MIDNIGHT.plus(Duration.ofDays(1));
    private static final Instant NOW = MIDNIGHT.plus(Duration.ofHours(14));

    private static Postgres postgres;
    private static JdbcTripDays days;

    @BeforeAll
    static void fill() {
        postgres = new Postgres();
        days = new JdbcTripDays(postgres.jdbc(), new TripFlags());
        TenThousand.trips(postgres.jdbc());
    }

    @AfterAll
    static void close() {
        postgres.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "left-and-over-before,     completed,   -10, -2,  -2,  false",
        "over-night,               completed,   -3,  6,   6,   true",
        "over-earlier-than-usual,  completed,   -9,  1,   -1,  false",
        "over-later-than-usual,    completed,   -9,  -1,  1,   true",
        "of-the-day,               scheduled,   9,   14,  ,    true",
        "without-hours,            scheduled,   9,   9,   ,    true",
        "called-off,               cancelled,   9,   14,  ,    false",
        "into-the-next-day,        scheduled,   22,  30,  ,    true",
        "at-the-next-midnight,     scheduled,   24,  30,  ,    false",
        "never-begun,              scheduled,   -9,  -1,  ,    false",
        "should-have-come,         in_progress, -9,  -1,  ,    true",
        "lost-for-a-week,          in_progress, -170, -160, ,  true",
        "long-tour,                completed,   -100, 50, 50,  true",
        "long-tour-still-out,      in_progress, -100, 50, ,    true",
        "long-tour-over,           completed,   -100, 50, -1,  false"
    })
    void givenTrip_whenADayIsAsked_thenItIsThereWhenItTouchesIt(
            String number, String status, int starts, int until, @Nullable Integer ended, boolean there) {
        trip(number, status, starts, until, ended);

        var shown = days.between(MIDNIGHT, NEXT, NOW).stream()
                .filter(view -> view.trip().number().text().equals(number))
                .toList();

        assertThat(shown).hasSize(there ? 1 : 0);
        remove(number);
    }

    @Test
    void givenDayThatIsOver_whenAskedLater_thenWhoIsOnTheWayNowIsNotOnItLongAgo() {
        trip("out", "in_progress", -3, 2, null);

        assertThat(numbers(MIDNIGHT.minus(Duration.ofDays(3)), MIDNIGHT.minus(Duration.ofDays(2)))).doesNotContain("out");
        assertThat(numbers(MIDNIGHT.minus(Duration.ofDays(1)), MIDNIGHT)).contains("out");
        assertThat(numbers(NEXT, NEXT.plus(Duration.ofDays(1)))).as("by the plan it is back").doesNotContain("out");
        remove("out");
    }

    @Test
    void givenTripsThatEnded_whenTheTakingsOfTheTimeAreAsked_thenThoseCount() {
        trip("early", "completed", -3, 6, 6);
        trip("long", "completed", -100, 10, 10);
        trip("afternoon", "completed", 12, 16, 16);
        trip("called", "cancelled", 1, 2, 2);

        assertThat(days.taken(MIDNIGHT, NOW)).isEqualTo(Money.of(200));
        assertThat(days.taken(MIDNIGHT, NEXT)).isEqualTo(Money.of(300));
        List.of("early", "long", "afternoon", "called").forEach(TripDaysIT::remove);
    }

    @Test
    void givenTripsOfYears_whenADayIsAsked_thenTheyAreLookedUpByTime() {
        var time = JdbcTripDays.time(MIDNIGHT, NEXT).with("now", Columns.timestamp(NOW));

        var plan = TenThousand.plan(postgres.jdbc(), time, JdbcTripDays.select());

        assertThat(plan).contains("trip_by_start", "trip_long").doesNotContain("Seq Scan on trip ");
    }

    @Test
    void givenTripsOfYears_whenTheTakingsAreAsked_thenTheyAreLookedUpByTime() {
        var plan = TenThousand.plan(postgres.jdbc(), JdbcTripDays.time(MIDNIGHT, NOW), JdbcTripDays.TAKEN);

        assertThat(plan)
                .contains("trip_long")
                .containsPattern("trip_by_(start|status)")
                .doesNotContain("Seq Scan on trip");
    }

    private static List<String> numbers(Instant begins, Instant ends) {
        return days.between(begins, ends, NOW).stream().map(view -> view.trip().number().text()).toList();
    }

    private static void trip(String number, String status, int starts, int until, @Nullable Integer ended) {
        postgres.jdbc()
                .sql("""
                        insert into trip (id, trip_number, bus_id, driver_id, route_id, status, trip_date, starts_at,
                                          taken_until, ended_at, is_two_way, revenue_cash, gst_percentage, cancel_reason,
                                          created_at, updated_at)
                        select gen_random_uuid(), :number, md5('bus 10001')::uuid, md5('person 10001')::uuid, r.id, :status,
                               date '2026-11-21', :midnight + :starts * interval '1 hour',
                               :midnight + :until * interval '1 hour', :midnight + :ended * interval '1 hour', false, 100, 5,
                               case when :status = 'cancelled' then 'No passengers' end, now(), now()
                          from (select id from route limit 1) r
                        """)
                .param("number", number)
                .param("status", status)
                .param("midnight", Columns.timestamp(MIDNIGHT))
                .param("starts", starts)
                .param("until", until)
                .param("ended", ended, Types.INTEGER)
                .update();
    }

    private static void remove(String number) {
        postgres.jdbc().sql("delete from trip where trip_number = :number").param("number", number).update();
    }
}
