package dev.busmanager.domain.network;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.Kind;
import java.util.List;
import java.util.Map;

/** All that can go wrong with routes. */
public abstract sealed class NetworkException extends DomainException {

    private NetworkException(Kind kind, String code, String message, Map<String, Object> params) {
        super(kind, code, message, params);
    }

    public static final class NoSuchRoute extends NetworkException {
        public NoSuchRoute() {
            super(Kind.NOT_FOUND, "network.no-such-route", "There is no such route", Map.of());
        }
    }

    /** Somebody counts on it; the trips and the timetables come first. */
    public static final class RouteInUse extends NetworkException {
        public RouteInUse(long trips, long timetables) {
            super(
                    Kind.CONFLICT,
                    "network.route-in-use",
                    "This route is used by %d open trips and %d timetables; complete, cancel or change them first"
                            .formatted(trips, timetables),
                    Map.of("trips", trips, "timetables", timetables));
        }
    }

    public static final class StopsGoBack extends NetworkException {

        private final String field;

        /** @param field where the number stands that is too small */
        public StopsGoBack(String stop, String field) {
            super(
                    Kind.RULE_BROKEN,
                    "network.stops-go-back",
                    "The stop %s lies before the one above it; stops stand in the order of the way".formatted(stop),
                    Map.of("stop", stop));
            this.field = field;
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField(field, Flaw.goesBack(), getMessage()));
        }
    }
}
