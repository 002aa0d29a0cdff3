package dev.busmanager.domain.trip;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a look at a trip and at everything around it has brought. What was odd before and still is was decided then;
 * what is so no longer is forgotten.
 *
 * @param looked for which codes; flags of others stay as they are
 */
public record Findings(Set<String> looked, List<TripQuestion> found) {

    public static final Findings NONE = new Findings(Set.of(), List.of());

    /** Whichever was raised first. */
    private static final Comparator<TripFlag> IN_ORDER =
            Comparator.comparing(TripFlag::code).thenComparing(TripFlag::detail);

    public Findings {
        looked = Set.copyOf(looked);
        found = List.copyOf(found);
    }

    public Findings and(Findings more) {
        var allLooked = new HashSet<>(looked);
        allLooked.addAll(more.looked);
        var allFound = new ArrayList<>(found);
        allFound.addAll(more.found);
        return new Findings(allLooked, allFound);
    }

    /** On which nobody has decided yet. */
    public List<TripQuestion> newOn(Trip trip) {
        return found.stream().filter(question -> known(trip, question) == null).toList();
    }

    /** @param reasons why what is new passes, where somebody has said it */
    public Trip flagOn(Trip trip, Function<TripQuestion, @Nullable String> reasons) {
        var flags = new LinkedHashSet<TripFlag>();
        trip.flags().stream().filter(flag -> !looked.contains(flag.code())).forEach(flags::add);
        for (var question : found) {
            var known = known(trip, question);
            flags.add(known == null ? TripFlag.of(question, reasons.apply(question)) : known);
        }
        return trip.flagged(flags.stream().sorted(IN_ORDER).toList());
    }

    private static @Nullable TripFlag known(Trip trip, TripQuestion question) {
        return trip.flags().stream()
                .filter(flag -> flag.code().equals(question.code()) && flag.detail().equals(question.detail()))
                .findFirst()
                .orElse(null);
    }
}
