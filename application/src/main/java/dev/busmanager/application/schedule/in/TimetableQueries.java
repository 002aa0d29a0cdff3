package dev.busmanager.application.schedule.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of timetables. */
public interface TimetableQueries {

    /** @return how many there are in all, when the page asks for it */
    @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<TimetableView> sink);

    /**
     * @param search a part of a bus, a route, a driver or the notes
     * @param active nothing for both, those from which trips come and those that rest
     * @param archived which of the two: those that are kept, or those that were put away
     */
    record Filter(
            @Nullable UUID bus,
            @Nullable UUID route,
            @Nullable UUID driver,
            @Nullable Boolean active,
            @Nullable String search,
            boolean archived) {}

    enum Order {
        DEPARTURE_TIME,
        BUS,
        ROUTE,
        DRIVER
    }
}
