package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.fleet.in.PapersUseCase.PaperMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.fleet.Paper;
import dev.busmanager.domain.fleet.PaperId;
import dev.busmanager.domain.fleet.PaperKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

record NewPaperRequest(
        @Nullable UUID id,
        @Required @Nullable HolderRequest holder,
        @Required @Nullable String kind,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate validFrom,
        @Required @Nullable LocalDate validUntil,
        @Nullable BigDecimal amount,
        @Nullable String documentUrl,
        @Nullable String note) {

    @Nullable PaperId paperId() {
        return id == null ? null : new PaperId(id);
    }

    PaperMembers members(@Nullable FileKey file) {
        var shape = new RequestShape();
        shape.present("holder", holder);
        shape.present("valid_until", validUntil);
        var members = new PaperMembers(
                change(shape.text("kind", kind, PaperKind.MOST)),
                change(shape.optionalText("number", number, Paper.NUMBER_MOST)),
                change(shape.optionalText("issuer", issuer, Paper.ISSUER_MOST)),
                change(validFrom),
                change(validUntil),
                change(amount),
                change(file),
                change(shape.optionalText("note", note, Paper.NOTE_MOST)));
        shape.check();
        return members;
    }

    private static <T> Change<T> change(@Nullable T value) {
        return value == null ? new Change.Absent<>() : new Change.Set<>(value);
    }
}
