package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.domain.fleet.PaperKind;

/** @param own the operator's own, shown by its word; all others have a name in each language */
record PaperKindResponse(String kind, boolean own) {

    static PaperKindResponse of(PaperKind kind) {
        return new PaperKindResponse(kind.word(), !kind.isUsual());
    }
}
