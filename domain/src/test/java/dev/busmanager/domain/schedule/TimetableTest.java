package dev.busmanager.domain.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimetableTest {

    private static final ZoneId KOLKATA = ZoneId.of("Asia/Kolkata");
    private static final Set<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);

    @Test
    void givenOvernightTrip_whenPlanned_thenItArrivesOnTheNextDayAndReturnsOnThat() {
        var run = timetable(DAILY, "22:00", "06:00", "09:00", "22:00").run(LocalDate.of(2026, 11, 30), KOLKATA);

        assertThat(run.departs()).isEqualTo(at("2026-11-30T22:00"));
        assertThat(run.arrives()).isEqualTo(at("2026-12-01T06:00"));
        assertThat(run.backDeparts()).isEqualTo(at("2026-12-01T09:00"));
        assertThat(run.backArrives()).isEqualTo(at("2026-12-01T22:00"));
        assertThat(run.arrivalDay(KOLKATA)).isEqualTo("2026-12-01");
        assertThat(run.turnaround()).isEqualTo(Duration.ofHours(3));
    }

    @Test
    void givenDayTrip_whenPlannedOverTheEndOfTheYear_thenTheReturnIsOnTheSameDayUnlessItsHourIsPast() {
        var sameDay = timetable(DAILY, "06:00", "11:00", "14:00", "19:00").run(LocalDate.of(2026, 12, 31), KOLKATA);
        var nextDay = timetable(DAILY, "06:00", "11:00", "05:00", "10:00").run(LocalDate.of(2026, 12, 31), KOLKATA);

        assertThat(sameDay.ends()).isEqualTo(at("2026-12-31T19:00"));
        assertThat(nextDay.backDeparts()).isEqualTo(at("2027-01-01T05:00"));
        assertThat(nextDay.turnaround()).isEqualTo(Duration.ofHours(18));
        assertThat(nextDay.ends()).isEqualTo(at("2027-01-01T10:00"));
    }

    @Test
    void givenSameTimeOfDay_whenAsked_thenItIsNotOverNight() {
        assertThat(new LegTimes(LocalTime.of(6, 0), LocalTime.of(6, 0)).isOvernight()).isFalse();
        assertThat(new LegTimes(LocalTime.of(6, 0), LocalTime.of(5, 59)).isOvernight()).isTrue();
        assertThat(new LegTimes(LocalTime.of(6, 0), LocalTime.of(5, 59)).length())
                .isEqualTo(Duration.ofMinutes(23 * 60 + 59));
    }

    /** The business day is that of the company, wherever the server stands. */
    @ParameterizedTest
    @ValueSource(strings = {"Asia/Kolkata", "UTC", "America/New_York"})
    void givenAnyZone_whenPlanned_thenTheClockOnTheWallOfThatZoneCounts(String name) {
        var zone = ZoneId.of(name);
        var run = timetable(DAILY, "00:15", "23:45", null, null).run(LocalDate.of(2028, 2, 29), zone);

        assertThat(LocalDateTime.ofInstant(run.departs(), zone)).isEqualTo("2028-02-29T00:15");
        assertThat(LocalDateTime.ofInstant(run.ends(), zone)).isEqualTo("2028-02-29T23:45");
    }

    @Test
    void givenPeriodAndDays_whenAsked_thenItRunsOnThoseDaysOnly() {
        var monday = LocalDate.of(2026, 11, 23);
        var timetable = timetable(EnumSet.of(DayOfWeek.MONDAY), "06:00", "11:00", null, null);
        var bounded = within(timetable, monday, monday.plusDays(7));

        assertThat(timetable.runsOn(monday)).isTrue();
        assertThat(timetable.runsOn(monday.plusDays(1))).isFalse();
        assertThat(bounded.runsOn(monday.minusDays(7))).isFalse();
        assertThat(bounded.runsOn(monday)).isTrue();
        assertThat(bounded.runsOn(monday.plusDays(7))).isTrue();
        assertThat(bounded.runsOn(monday.plusDays(14))).isFalse();
        assertThat(bounded.archive(at("2026-11-22T00:00")).runsOn(monday)).isFalse();
    }

    @Test
    void givenNoDay_whenMade_thenRefused() {
        assertThatExceptionOfType(InvalidInputException.class)
                .isThrownBy(() -> timetable(EnumSet.noneOf(DayOfWeek.class), "06:00", "11:00", null, null));
    }

    @Test
    void givenTwoTimetables_whenTheyOverlapInTheWeek_thenTheFirstDayIsNamed() {
        var night = timetable(DAILY, "22:00", "06:00", null, null);
        var morning = timetable(EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.SUNDAY), "05:00", "09:00", null, null);
        var noon = timetable(DAILY, "12:00", "18:00", null, null);

        assertThat(new WeekPattern(night).collidesWith(morning)).contains(DayOfWeek.TUESDAY);
        assertThat(new WeekPattern(morning).collidesWith(night)).contains(DayOfWeek.WEDNESDAY);
        assertThat(new WeekPattern(night).collidesWith(noon)).isEmpty();
    }

    @Test
    void givenTripOfSundayNight_whenItReachesIntoMonday_thenItCollidesWithMonday() {
        var sunday = timetable(EnumSet.of(DayOfWeek.SUNDAY), "22:00", "06:00", null, null);
        var monday = timetable(EnumSet.of(DayOfWeek.MONDAY), "05:00", "09:00", null, null);

        assertThat(new WeekPattern(sunday).collidesWith(monday)).contains(DayOfWeek.SUNDAY);
        assertThat(new WeekPattern(monday).collidesWith(sunday)).contains(DayOfWeek.MONDAY);
    }

    @Test
    void givenOneEndsAsTheOtherBegins_whenHeldAgainstEachOther_thenTheyDoNotCollide() {
        var first = timetable(DAILY, "06:00", "09:00", null, null);
        var second = timetable(DAILY, "09:00", "12:00", null, null);

        assertThat(new WeekPattern(first).collidesWith(second)).isEmpty();
    }

    @Test
    void givenPeriodsThatNeverMeet_whenHeldAgainstEachOther_thenTheyDoNotCollide() {
        var summer = within(timetable(DAILY, "06:00", "09:00", null, null), null, LocalDate.of(2026, 6, 30));
        var winter = within(timetable(DAILY, "06:00", "09:00", null, null), LocalDate.of(2026, 7, 1), null);

        assertThat(new WeekPattern(summer).collidesWith(winter)).isEmpty();
        assertThat(new WeekPattern(summer).collidesWith(summer)).isPresent();
    }

    private static Timetable timetable(
            Set<DayOfWeek> days, String departs, String arrives, @Nullable String back, @Nullable String home) {
        return new Timetable(
                new TimetableId(new UUID(0, 1)),
                new BusId(new UUID(0, 2)),
                new RouteId(new UUID(0, 3)),
                null,
                days,
                new LegTimes(LocalTime.parse(departs), LocalTime.parse(arrives)),
                back != null,
                back == null ? null : new LegTimes(LocalTime.parse(back), home == null ? null : LocalTime.parse(home)),
                Timetable.USUAL_TURNAROUND,
                true,
                null,
                null,
                null,
                null,
                Version.FIRST);
    }

    private static Timetable within(Timetable some, @Nullable LocalDate from, @Nullable LocalDate until) {
        return new Timetable(
                some.id(), some.bus(), some.route(), null, some.days(), some.outward(), some.twoWay(), some.back(),
                some.turnaroundHours(), true, from, until, null, null, Version.FIRST);
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(KOLKATA).toInstant();
    }
}
