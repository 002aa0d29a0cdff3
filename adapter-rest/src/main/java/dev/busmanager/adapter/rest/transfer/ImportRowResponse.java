package dev.busmanager.adapter.rest.transfer;

import dev.busmanager.application.transfer.in.CellFlaw;
import dev.busmanager.application.transfer.in.RowView;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** @param row its number as the spreadsheet counts */
record ImportRowResponse(int row, List<String> cells, @Nullable String outcome, List<CellErrorResponse> errors) {

    /** @param column from 0; nothing where the table has no such column */
    record CellErrorResponse(
            @Nullable Integer column, String member, String code, String message, Map<String, Object> params) {

        static CellErrorResponse of(CellFlaw flaw) {
            return new CellErrorResponse(flaw.column(), flaw.member(), flaw.code(), flaw.message(), flaw.params());
        }
    }

    static ImportRowResponse of(RowView row) {
        return new ImportRowResponse(
                row.number(),
                row.cells(),
                row.outcome() == null ? null : row.outcome().wire(),
                row.flaws().stream().map(CellErrorResponse::of).toList());
    }
}
