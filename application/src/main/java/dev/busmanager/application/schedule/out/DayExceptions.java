package dev.busmanager.application.schedule.out;

import dev.busmanager.application.schedule.in.DayExceptionView;
import dev.busmanager.domain.schedule.DayException;
import dev.busmanager.domain.schedule.TimetableId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface DayExceptions {

    Optional<DayExceptionView> on(TimetableId id, LocalDate day);

    List<DayExceptionView> of(TimetableId id, @Nullable LocalDate from, @Nullable LocalDate until);

    /** In place of the one that is there. */
    void set(TimetableId id, DayException exception, Instant now);

    void clear(TimetableId id, LocalDate day);
}
