package dev.busmanager.application.schedule.out;

import dev.busmanager.application.schedule.in.TimetableQueries.Filter;
import dev.busmanager.application.schedule.in.TimetableQueries.Order;
import dev.busmanager.application.schedule.in.TimetableView;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.schedule.Timetable;
import dev.busmanager.domain.schedule.TimetableId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Timetables {

    Optional<TimetableView> view(TimetableId id);

    /** Held until the unit of work ends. */
    Optional<Timetable> lock(TimetableId id);

    @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<TimetableView> sink);

    /** Others from which trips come, with the same bus or the same driver. */
    List<TimetableView> sharing(Timetable timetable);

    /** Those of which a trip may leave between two days, in the order in which they leave. */
    List<TimetableView> running(LocalDate from, LocalDate until);

    /** @return whether it was added; not when there is one under this id */
    boolean add(Timetable timetable, Instant now);

    void update(Timetable timetable, Instant now);

    void remove(TimetableId id);

    /** Whether trips came from it. */
    boolean hasTrips(TimetableId id);
}
