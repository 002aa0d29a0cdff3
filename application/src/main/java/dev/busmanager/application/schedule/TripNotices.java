package dev.busmanager.application.schedule;

import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.application.schedule.out.Drivers;
import dev.busmanager.application.shared.Actor;
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
    public void changed(TripView was, TripView is) {
        boolean sameDriver = Objects.equals(
                was.trip().assigned().driver(), is.trip().assigned().driver());
        if (counts(was)) tellOfLoss(was, is, sameDriver);
        if (counts(is) && (!sameDriver || was.trip().status() == TripStatus.CANCELLED)) tell(is, Notice::tripGiven);
        if ((counts(was) || counts(is)) && sameDriver && isMoved(was.trip(), is.trip()))
            tell(is, departure -> Notice.tripMoved(departure, departure(was)));
    }

    private void tellOfLoss(TripView was, TripView is, boolean sameDriver) {
        var why = is.trip().whyCancelled();
        if (why != null) tell(was, departure -> Notice.tripCancelled(departure, why));
        else if (!sameDriver) tell(was, Notice::tripTaken);
    }

    private static boolean isMoved(Trip before, Trip after) {
        return before.status() == TripStatus.SCHEDULED
                && after.status() == TripStatus.SCHEDULED
                && !before.departs().equals(after.departs());
    }

    @Override
    public void removed(Actor actor, TripView was) {
        if (counts(was)) tell(was, Notice::tripTaken);
    }

    /** Whoever has it still drives it. */
    private boolean counts(TripView view) {
        return view.trip().status() == TripStatus.IN_PROGRESS || isToCome(view.trip());
    }

    /** What is entered late is no news to whoever drove it. */
    private boolean isToCome(Trip trip) {
        return trip.status() == TripStatus.SCHEDULED && trip.ends().isAfter(clock.instant());
    }

    private void tell(TripView view, Function<Departure, Notice> notice) {
        PersonId driver = view.trip().assigned().driver();
        if (driver == null) return;
        drivers.accountOf(driver).ifPresent(account -> notifier.notify(account, notice.apply(departure(view))));
    }

    private Departure departure(TripView view) {
        var leaves = view.trip().departs().atZone(company.zone()).toLocalTime();
        return new Departure(
                view.trip().number().text(),
                view.route().name(),
                view.day(),
                LocalTime.of(leaves.getHour(), leaves.getMinute()));
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
                Role.OFFICE, Notice.tripBeyondPaper(trip.number().text(), lapse, trip.id()));
    }

    private static String said(TripFlag flag, String param) {
        return String.valueOf(flag.params().get(param));
    }
}
