package dev.busmanager.application.trip;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.trip.in.TripBoardQueries;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.application.trip.out.TripDays;
import dev.busmanager.domain.trip.Punctuality;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

public final class TripBoardService implements TripBoardQueries {

    private final TripDays days;
    private final CompanyZone company;
    private final Clock clock;

    public TripBoardService(TripDays days, CompanyZone company, Clock clock) {
        this.days = days;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public Board board(Actor actor, @Nullable LocalDate asked) {
        Permission.READ_TRIPS.require(actor);
        var now = clock.instant();
        var day = asked == null ? LocalDate.ofInstant(now, company.zone()) : asked;
        var begins = midnight(day);
        var ends = midnight(day.plusDays(1));
        var trips = days.between(begins, ends, now).stream().map(view -> onBoard(view, now)).toList();
        return new Board(day, begins, ends, trips, takings(day, now));
    }

    private static TripOnBoard onBoard(TripView view, Instant now) {
        var punctuality = Punctuality.of(view.trip(), now);
        return new TripOnBoard(
                view, punctuality.minutes(), punctuality.late(), Punctuality.expectedEnd(view.trip(), now));
    }

    private Takings takings(LocalDate day, Instant now) {
        var begins = midnight(day);
        var ends = midnight(day.plusDays(1));
        var until = now.isBefore(begins) ? begins : now.isBefore(ends) ? now : ends;
        var before = day.minusWeeks(1);
        var then = midnight(before);
        var untilThen = then.plus(Duration.between(begins, until));
        return new Takings(until, days.taken(begins, until), before, days.taken(then, untilThen));
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(company.zone()).toInstant();
    }
}
