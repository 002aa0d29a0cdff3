package dev.busmanager.bootstrap.demo;

import dev.busmanager.application.network.in.RoutesUseCase;
import dev.busmanager.application.network.in.RoutesUseCase.RouteMembers;
import dev.busmanager.application.network.in.StatesUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.network.RouteId;
import dev.busmanager.domain.network.RouteStop;
import dev.busmanager.domain.network.State;
import dev.busmanager.domain.network.StateId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

final class DemoRoutes implements DemoPart {

    private static final String HOME = "MH";

    /** The first and the last stop are where the route begins and ends. */
    private static final List<DemoRoute> ROUTES = List.of(
            new DemoRoute("Pune – Mumbai", List.of(
                    stop("Swargate, Pune", 0, 0),
                    stop("Wakad Bridge", 18, 35),
                    pause("Lonavala Food Plaza", 66, 95),
                    stop("Vashi, Navi Mumbai", 126, 180),
                    stop("Dadar East, Mumbai", 150, 225))),
            new DemoRoute("Pune – Nashik", List.of(
                    stop("Shivajinagar, Pune", 0, 0),
                    stop("Bhosari", 14, 30),
                    stop("Rajgurunagar", 43, 75),
                    pause("Sangamner", 140, 180),
                    stop("Dwarka Circle, Nashik", 212, 285))),
            new DemoRoute("Pune – Goa", List.of(
                    stop("Swargate, Pune", 0, 0),
                    stop("Katraj", 8, 20),
                    stop("Satara", 112, 130),
                    pause("Kolhapur Bypass", 232, 280),
                    stop("Sawantwadi", 372, 500),
                    stop("Mapusa", "GA", 425, 570),
                    stop("Panaji", "GA", 440, 600))),
            new DemoRoute("Pune – Hyderabad", List.of(
                    stop("Swargate, Pune", 0, 0),
                    stop("Hadapsar", 9, 25),
                    pause("Indapur", 136, 155),
                    stop("Solapur", 252, 285),
                    stop("Zaheerabad", "TG", 455, 510),
                    stop("Kukatpally", "TG", 545, 625),
                    stop("Lakdikapul, Hyderabad", "TG", 560, 660))),
            new DemoRoute("Nashik – Mumbai", List.of(
                    stop("Dwarka Circle, Nashik", 0, 0),
                    pause("Igatpuri", 45, 60),
                    stop("Bhiwandi Bypass", 132, 160),
                    stop("Thane", 145, 185),
                    stop("Sion, Mumbai", 166, 225))),
            new DemoRoute("Kolhapur – Pune", List.of(
                    stop("Tararani Chowk, Kolhapur", 0, 0),
                    stop("Peth Naka", 46, 50),
                    stop("Karad", 76, 85),
                    pause("Satara", 120, 150),
                    stop("Swargate, Pune", 232, 300))));

    private record DemoRoute(String name, List<DemoStop> stops) {}

    private record DemoStop(String name, String state, boolean boarding, int km, int minutes) {}

    private static DemoStop stop(String name, int km, int minutes) {
        return stop(name, HOME, km, minutes);
    }

    private static DemoStop stop(String name, String state, int km, int minutes) {
        return new DemoStop(name, state, true, km, minutes);
    }

    /** Tea, and nobody gets on. */
    private static DemoStop pause(String name, int km, int minutes) {
        return new DemoStop(name, HOME, false, km, minutes);
    }

    @Override
    public String what() {
        return "routes";
    }

    @Override
    public void write(Loading loading) {
        var states = loading.get(StatesUseCase.class).all(Actor.HOUSE).stream()
                .collect(Collectors.toMap(State::code, State::id, (one, _) -> one));
        for (var route : ROUTES)
            loading.once("route", route.name(), id -> loading.get(RoutesUseCase.class)
                    .add(Actor.HOUSE, new RouteId(id), members(route, states)));
    }

    private static RouteMembers members(DemoRoute route, Map<String, StateId> states) {
        var first = route.stops().getFirst();
        var last = route.stops().getLast();
        Function<DemoStop, StateId> state = stop -> states.get(stop.state());
        return new RouteMembers(
                Loading.set(route.name()),
                Loading.set(state.apply(first)),
                Loading.set(state.apply(last)),
                Loading.set(first.name()),
                Loading.set(last.name()),
                Loading.set(BigDecimal.valueOf(last.km())),
                Loading.set(BigDecimal.valueOf(last.minutes() * 100L / 60, 2)),
                Loading.set(route.stops().stream()
                        .map(stop -> new RouteStop(
                                stop.name(),
                                state.apply(stop),
                                stop.boarding(),
                                BigDecimal.valueOf(stop.km()),
                                stop.minutes()))
                        .toList()));
    }
}
