package dev.busmanager.application.schedule;

import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.application.schedule.out.Drivers;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.trip.in.TripView;
import dev.busmanager.application.trip.out.TripWatch;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;
import dev.busmanager.domain.notification.Notice.Departure;
import dev.busmanager.domain.notification.Notice.Lapse;
import dev.busmanager.domain.trip.Trip;
import dev.busmanager.domain.trip.TripFlag;
import dev.busmanager.domain.trip.TripStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Objects;
import java.util.function.Function;

/** Tells drivers of their trips, and the office of what nobody could be asked when a timetable made them. */
public final class TripNotices implements TripWatch {

    private final Notifier notifier;
    private final Drivers drivers;
    private final CompanyZone company;
    private final Clock clock;

    public TripNotices(Notifier notifier, Drivers drivers, CompanyZone company, Clock clock) {
        this.notifier = notifier;
        this.drivers = drivers;
        this.company = company;
        this.clock = clock;
    }

    @Override
    public void added(TripView view) {
        var trip = view.trip();
        if (trip.origin() == null) {
            if (isToCome(trip)) tell(view, Notice::tripGiven);
            return;
        }
        tell(view, Notice::tripReminder);
        for (var flag : trip.flags()) tellOffice(trip, flag);
    }

    @Override
    public void changed(Trip before, TripView after) {
        var trip = after.trip();
        if (isToCome(trip) && !Objects.equals(before.assigned().driver(), trip.assigned().driver()))
            tell(after, Notice::tripGiven);
    }

    /** What is entered late is no news to whoever drove it. */
    private boolean isToCome(Trip trip) {
        return trip.status() == TripStatus.SCHEDULED && trip.ends().isAfter(clock.instant());
    }

    private void tell(TripView view, Function<Departure, Notice> notice) {
        PersonId driver = view.trip().assigned().driver();
        if (driver == null) return;
        var leaves = view.trip().departs().atZone(company.zone()).toLocalTime();
        var departure = new Departure(
                view.trip().number().text(),
                view.route().name(),
                view.day(),
                LocalTime.of(leaves.getHour(), leaves.getMinute()));
        drivers.accountOf(driver).ifPresent(account -> notifier.notify(account, notice.apply(departure)));
    }

    private void tellOffice(Trip trip, TripFlag flag) {
        switch (flag.code()) {
            case "trip.paper-lapses" -> tellOffice(trip, flag, said(flag, "kind"), said(flag, "bus"));
            case "trip.licence-lapses" -> tellOffice(trip, flag, "licence", said(flag, "driver"));
            default -> {}
        }
    }

    private void tellOffice(Trip trip, TripFlag flag, String kind, String holder) {
        var lapse = new Lapse(kind, holder, LocalDate.parse(said(flag, "until")));
        notifier.notify(
                Role.OFFICE, Notice.tripBeyondPaper(trip.number().text(), lapse, trip.id().toString()));
    }

    private static String said(TripFlag flag, String param) {
        return String.valueOf(flag.params().get(param));
    }
}
