package dev.busmanager.domain.notification;

import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.trip.TripId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is told, before it is put into words of his language. One that was kept long ago may lack a particular
 * that its kind has today; a new one is made by {@link #of}.
 *
 * @param link the page where it can be dealt with, as the clients name it
 */
public record Notice(NotificationKind kind, Map<String, String> params, @Nullable String link) {

    private static final String PAPERS = "/office/papers";
    private static final String PROFILE_OF_A_DRIVER = "/driver/profile";
    private static final String TRIPS_OF_A_DRIVER = "/driver/trips";

    public Notice {
        params = Map.copyOf(params);
    }

    /** @param params the particulars of this kind, all of them and no others */
    public static Notice of(NotificationKind kind, Map<String, String> params, @Nullable String link) {
        if (!params.keySet().equals(kind.params()))
            throw new IllegalArgumentException("%s needs %s, not %s".formatted(kind, kind.params(), params.keySet()));
        return new Notice(kind, params, link);
    }

    public static Notice registrationWaiting(FullName name) {
        return of(NotificationKind.REGISTRATION_WAITING, Map.of("name", name.text()), "/admin/drivers");
    }

    public static Notice passwordResetByOffice() {
        return of(NotificationKind.PASSWORD_RESET_BY_OFFICE, Map.of(), null);
    }

    public static Notice roleChanged(Role role) {
        return of(NotificationKind.ROLE_CHANGED, Map.of("role", role.wire()), null);
    }

    public static Notice accountReactivated() {
        return of(NotificationKind.ACCOUNT_REACTIVATED, Map.of(), null);
    }

    /** @param kind a word for what was to be done, which the texts may have a better one for */
    public static Notice jobParked(String kind, String id) {
        return of(NotificationKind.JOB_PARKED, Map.of("job", kind), "/office/system/jobs?open=" + id);
    }

    /** An old client opens the list of persons by it, our own the person. */
    public static Notice licenceReported(String name, PersonId person) {
        return of(NotificationKind.LICENCE_REPORTED, Map.of("name", name), "/admin/drivers?person=" + person);
    }

    /**
     * What ends, of whom, and when.
     *
     * @param kind the word of its kind, or the name of an own one
     */
    public record Lapse(String kind, String holder, LocalDate day) {

        private Map<String, String> params() {
            return Map.of("kind", kind, "holder", holder, "day", day.toString());
        }

        private Map<String, String> params(long daysLeft) {
            return Map.of("kind", kind, "holder", holder, "day", day.toString(), "days_left", Long.toString(daysLeft));
        }
    }

    public static Notice paperExpiring(Lapse lapse, long daysLeft) {
        return of(NotificationKind.PAPER_EXPIRING, lapse.params(daysLeft), PAPERS);
    }

    public static Notice paperExpired(Lapse lapse) {
        return of(NotificationKind.PAPER_EXPIRED, lapse.params(), PAPERS);
    }

    /** To whom it is: he needs no name of his own. */
    public static Notice ownLicenceExpiring(LocalDate day, long daysLeft) {
        var params = Map.of("day", day.toString(), "days_left", Long.toString(daysLeft));
        return of(NotificationKind.OWN_LICENCE_EXPIRING, params, PROFILE_OF_A_DRIVER);
    }

    public static Notice ownLicenceExpired(LocalDate day) {
        return of(NotificationKind.OWN_LICENCE_EXPIRED, Map.of("day", day.toString()), PROFILE_OF_A_DRIVER);
    }

    public static Notice taxDue(Lapse lapse, long daysLeft) {
        return of(NotificationKind.TAX_DUE, lapse.params(daysLeft), PAPERS);
    }

    public static Notice taxOverdue(Lapse lapse) {
        return of(NotificationKind.TAX_OVERDUE, lapse.params(), PAPERS);
    }

    /** Which trip, and when it leaves by the clock on the wall. */
    public record Departure(String number, String route, LocalDate day, LocalTime time) {

        private Map<String, String> params() {
            return Map.of("number", number, "route", route, "day", day.toString(), "time", time.toString());
        }
    }

    /** To the driver of a trip that came from a timetable. */
    public static Notice tripReminder(Departure departure) {
        return of(NotificationKind.TRIP_REMINDER, departure.params(), TRIPS_OF_A_DRIVER);
    }

    /** To whom somebody gave a trip. */
    public static Notice tripGiven(Departure departure) {
        return of(NotificationKind.TRIP_GIVEN, departure.params(), TRIPS_OF_A_DRIVER);
    }

    /** To whom it was given, and who does not drive it any more. */
    public static Notice tripTaken(Departure departure) {
        return of(NotificationKind.TRIP_TAKEN, departure.params(), TRIPS_OF_A_DRIVER);
    }

    public static Notice tripMoved(Departure departure, Departure before) {
        var params = new HashMap<>(departure.params());
        params.put("old_day", before.day.toString());
        params.put("old_time", before.time.toString());
        return of(NotificationKind.TRIP_MOVED, params, TRIPS_OF_A_DRIVER);
    }

    public static Notice tripCancelled(Departure departure, String reason) {
        var params = new HashMap<>(departure.params());
        params.put("reason", reason);
        return of(NotificationKind.TRIP_CANCELLED, params, TRIPS_OF_A_DRIVER);
    }

    /** A trip came from a timetable although a paper runs out before it ends. */
    public static Notice tripBeyondPaper(String number, Lapse lapse, TripId trip) {
        return of(
                NotificationKind.TRIP_BEYOND_PAPER,
                Map.of("number", number, "kind", lapse.kind, "holder", lapse.holder, "day", lapse.day.toString()),
                "/admin/trips?trip=" + trip);
    }
}
