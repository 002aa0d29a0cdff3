package dev.busmanager.application.schedule.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.domain.schedule.Run;
import dev.busmanager.domain.schedule.TimetableId;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.shared.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of timetables. */
public interface TimetablesUseCase {

    TimetableView one(Actor actor, TimetableId id);

    /** @param id where the caller has named it already; the same one under the same id is the one that is there */
    TimetableView add(Actor actor, @Nullable TimetableId id, TimetableMembers members, Answers answers);

    TimetableView change(
            Actor actor, TimetableId id, TimetableMembers members, Answers answers, ExpectedVersion expected);

    /** Archives one from which trips came. */
    Removal remove(Actor actor, TimetableId id, ExpectedVersion expected);

    TimetableView restore(Actor actor, TimetableId id);

    /**
     * What would be asked if this were saved; nothing is written.
     *
     * @param id of the one that is being changed
     */
    Check check(Actor actor, @Nullable TimetableId id, TimetableMembers members);

    /** @param nextRun nothing when it runs no more */
    record Check(List<Question> questions, @Nullable Run nextRun) {}
}
