package dev.busmanager.domain.trip;

import dev.busmanager.domain.fleet.BusStatus;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether a bus and a driver can be planned for a trip: everything that stands against it, put together by whoever
 * knows where to look.
 */
public record PlanningCheck(@Nullable OfBus bus, @Nullable OfDriver driver) {

    /** The codes of everything that is asked here, for telling which flags are out of date. */
    public static final Set<String> CODES = Set.of(
            "trip.bus-overlaps", "trip.driver-overlaps", "trip.bus-away", "trip.driver-away", "trip.bus-not-active",
            "trip.paper-lapses", "trip.licence-lapses");

    /** Of these, what hangs on the trips beside it: it comes and goes with them. */
    public static final Set<String> OVERLAPS = Set.of("trip.bus-overlaps", "trip.driver-overlaps");

    /** What hangs on who can be had. */
    public static final Set<String> ABSENCES = Set.of("trip.bus-away", "trip.driver-away");

    /**
     * @param otherTrip one that takes the bus at the same time
     * @param awayFrom the day from which the bus cannot be had
     * @param papers the current ones of which the law wants one, with their last days
     */
    public record OfBus(
            String name,
            BusStatus status,
            @Nullable TripNumber otherTrip,
            @Nullable LocalDate awayFrom,
            List<Holding> papers) {
        public OfBus {
            papers = List.copyOf(papers);
        }
    }

    /** @param licenceUntil what the office has confirmed; nothing when it knows of none */
    public record OfDriver(
            String name,
            @Nullable TripNumber otherTrip,
            @Nullable LocalDate awayFrom,
            @Nullable LocalDate licenceUntil) {}

    /** A paper, and its last day. */
    public record Holding(String kind, LocalDate until) {}

    /** A paper that runs out is the office's to renew in time; whatever else is asked keeps a trip from leaving. */
    public static boolean isHindrance(TripQuestion question) {
        return switch (question) {
            case TripQuestion.PaperLapses _, TripQuestion.LicenceLapses _ -> false;
            default -> true;
        };
    }

    /** @param lastDay on which the trip is still on the way */
    public List<TripQuestion> questions(LocalDate lastDay) {
        var questions = new ArrayList<TripQuestion>();
        if (bus != null) ask(bus, lastDay, questions);
        if (driver != null) ask(driver, lastDay, questions);
        return List.copyOf(questions);
    }

    private static void ask(OfBus bus, LocalDate lastDay, List<TripQuestion> questions) {
        if (bus.status() != BusStatus.ACTIVE)
            questions.add(new TripQuestion.BusNotActive(
                    bus.name(), bus.status().name().toLowerCase(Locale.ROOT)));
        if (bus.otherTrip() != null)
            questions.add(new TripQuestion.BusOverlaps(bus.name(), bus.otherTrip().text()));
        if (bus.awayFrom() != null) questions.add(new TripQuestion.BusAway(bus.name(), bus.awayFrom()));
        bus.papers().stream()
                .filter(paper -> paper.until().isBefore(lastDay))
                .sorted(Comparator.comparing(Holding::until))
                .forEach(paper ->
                        questions.add(new TripQuestion.PaperLapses(bus.name(), paper.kind(), paper.until())));
    }

    private static void ask(OfDriver driver, LocalDate lastDay, List<TripQuestion> questions) {
        if (driver.otherTrip() != null)
            questions.add(new TripQuestion.DriverOverlaps(driver.name(), driver.otherTrip().text()));
        if (driver.awayFrom() != null)
            questions.add(new TripQuestion.DriverAway(driver.name(), driver.awayFrom()));
        if (driver.licenceUntil() != null && driver.licenceUntil().isBefore(lastDay))
            questions.add(new TripQuestion.LicenceLapses(driver.name(), driver.licenceUntil()));
    }
}
