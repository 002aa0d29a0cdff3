package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.application.fleet.in.PapersUseCase.PaperMembers;
import dev.busmanager.application.shared.Change;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.fleet.Paper;
import dev.busmanager.domain.fleet.PaperKind;
import java.math.BigDecimal;
import java.time.LocalDate;

record ChangePaperRequest(
        Change<String> kind,
        Change<String> number,
        Change<String> issuer,
        Change<LocalDate> validFrom,
        Change<LocalDate> validUntil,
        Change<BigDecimal> amount,
        Change<String> documentUrl,
        Change<String> note) {

    PaperMembers members(Change<FileKey> file) {
        var shape = new RequestShape();
        var members = new PaperMembers(
                shape.change("kind", kind, text -> PaperKind.typed(text).word()),
                shape.optional("number", number, Paper.NUMBER_MOST),
                shape.optional("issuer", issuer, Paper.ISSUER_MOST),
                validFrom,
                validUntil,
                amount,
                file,
                shape.optional("note", note, Paper.NOTE_MOST));
        shape.check();
        return members;
    }
}
