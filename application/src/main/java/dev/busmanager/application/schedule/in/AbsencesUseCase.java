package dev.busmanager.application.schedule.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.domain.schedule.Absence.Subject;
import dev.busmanager.domain.schedule.AbsenceId;
import dev.busmanager.domain.shared.Answers;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which bus and which driver cannot be had, and when. */
public interface AbsencesUseCase {

    /**
     * The earliest first.
     *
     * @return how many there are in all, when the page asks for it
     */
    @Nullable Long find(Actor actor, Filter filter, Page page, RowSink<AbsenceView> sink);

    /** @param id where the caller has named it already; the same absence under the same id is the one that is there */
    AbsenceView add(Actor actor, @Nullable AbsenceId id, Subject of, AbsenceMembers members, Answers answers);

    AbsenceView change(
            Actor actor, AbsenceId id, AbsenceMembers members, Answers answers, ExpectedVersion expected);

    void remove(Actor actor, AbsenceId id, ExpectedVersion expected);

    /** @param from those that touch a day since then, and {@code until} those that touch one until then */
    record Filter(
            @Nullable UUID bus, @Nullable UUID driver, @Nullable LocalDate from, @Nullable LocalDate until) {}

    record AbsenceMembers(Change<LocalDate> from, Change<LocalDate> until, Change<String> reason) {}
}
