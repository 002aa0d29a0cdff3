package dev.busmanager.application.schedule.out;

import dev.busmanager.application.schedule.in.AbsenceView;
import dev.busmanager.application.schedule.in.AbsencesUseCase.Filter;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.domain.schedule.Absence;
import dev.busmanager.domain.schedule.AbsenceId;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Absences {

    Optional<AbsenceView> view(AbsenceId id);

    /** Held until the unit of work ends. */
    Optional<Absence> lock(AbsenceId id);

    @Nullable Long find(Filter filter, Page page, RowSink<AbsenceView> sink);

    /** @return whether it was added; not when there is one under this id */
    boolean add(Absence absence, Instant now);

    void update(Absence absence, Instant now);

    void remove(AbsenceId id);
}
