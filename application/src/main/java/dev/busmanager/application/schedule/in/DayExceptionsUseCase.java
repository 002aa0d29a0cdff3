package dev.busmanager.application.schedule.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.schedule.DayException;
import dev.busmanager.domain.schedule.TimetableId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days on which a timetable is different, as long as the trip of that day is not there. */
public interface DayExceptionsUseCase {

    /** In the order of their days. */
    List<DayExceptionView> list(Actor actor, TimetableId id, @Nullable LocalDate from, @Nullable LocalDate until);

    /** In place of what was said of that day before. */
    DayExceptionView set(Actor actor, TimetableId id, DayException exception);

    /** The day is as usual again. */
    void clear(Actor actor, TimetableId id, LocalDate day);
}
