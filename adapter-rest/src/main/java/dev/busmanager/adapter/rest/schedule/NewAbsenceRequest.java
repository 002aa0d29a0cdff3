package dev.busmanager.adapter.rest.schedule;

import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.schedule.in.AbsencesUseCase.AbsenceMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.schedule.Absence.Subject;
import dev.busmanager.domain.schedule.AbsenceId;
import dev.busmanager.domain.shared.Answers;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param busId which bus cannot be had, or {@code driverId} which driver: one of the two */
record NewAbsenceRequest(
        @Nullable UUID id,
        @Nullable UUID busId,
        @Nullable UUID driverId,
        @Required @Nullable LocalDate fromDay,
        @Nullable LocalDate untilDay,
        @Nullable String reason,
        @Nullable List<String> confirm) {

    @Nullable AbsenceId absenceId() {
        return id == null ? null : new AbsenceId(id);
    }

    AbsenceMembers members() {
        return described().members();
    }

    Answers answers() {
        return described().answers();
    }

    private AbsenceRequest described() {
        return new AbsenceRequest(Change.of(fromDay), Change.of(untilDay), Change.of(reason), confirm);
    }

    Subject subject() {
        if (busId != null && driverId != null) throw new InvalidInputException("driver_id", Flaw.notRight());
        if (busId != null) return new Subject.OfBus(new BusId(busId));
        if (driverId != null) return new Subject.OfDriver(new PersonId(driverId));
        throw new InvalidInputException("bus_id", Flaw.missing());
    }
}
