package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.shared.Confirmation;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.schedule.in.AbsencesUseCase.AbsenceMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.schedule.Absence;
import dev.busmanager.domain.shared.Answers;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What changes of an absence; whom it is about stays. */
record AbsenceRequest(
        Change<LocalDate> fromDay, Change<LocalDate> untilDay, Change<String> reason, @Nullable List<String> confirm) {

    AbsenceMembers members() {
        var shape = new RequestShape();
        var members = new AbsenceMembers(
                shape.kept("from_day", fromDay),
                untilDay,
                shape.optional("reason", reason, Absence.REASON_MOST));
        shape.check();
        return members;
    }

    /** The reason is why somebody is away; nothing that is asked needs another one. */
    Answers answers() {
        return Confirmation.of(confirm, null);
    }
}
