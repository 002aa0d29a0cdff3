package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.schedule.in.AbsencesUseCase.AbsenceMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.schedule.Absence;
import java.time.LocalDate;

/** What changes of an absence; whom it is about stays. */
record AbsenceRequest(Change<LocalDate> fromDay, Change<LocalDate> untilDay, Change<String> reason) {

    AbsenceMembers members() {
        var shape = new RequestShape();
        var members = new AbsenceMembers(
                shape.kept("from_day", fromDay),
                untilDay,
                shape.optional("reason", reason, Absence.REASON_MOST));
        shape.check();
        return members;
    }
}
