package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.fleet.in.PaperView;
import dev.busmanager.domain.file.FileKey;
import dev.busmanager.domain.shared.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * @param documentUrl a signed link
 * @param state valid, reported or closed
 * @param isCurrent the one of its kind and holder that counts and runs longest
 * @param daysLeft negative when it has run out
 * @param revision the number in the ETag, for a change out of a list
 */
record PaperResponse(
        UUID id,
        HolderResponse holder,
        String kind,
        @Nullable String number,
        @Nullable String issuer,
        @Nullable LocalDate validFrom,
        LocalDate validUntil,
        @Nullable BigDecimal amount,
        @Nullable String documentUrl,
        @Nullable String note,
        String state,
        boolean isCurrent,
        int daysLeft,
        Instant createdAt,
        Instant updatedAt,
        long revision,
        Version version)
        implements Versioned {

    static PaperResponse of(PaperView view, Function<FileKey, String> link) {
        var paper = view.paper();
        return new PaperResponse(
                paper.id().value(),
                HolderResponse.of(view.holder()),
                paper.kind().word(),
                paper.number(),
                paper.issuer(),
                paper.validFrom(),
                paper.validUntil(),
                paper.amount() == null ? null : paper.amount().rupees(),
                paper.file() == null ? null : link.apply(paper.file()),
                paper.note(),
                paper.state().wire(),
                view.current(),
                view.daysLeft(),
                view.createdAt(),
                view.updatedAt(),
                paper.version().number(),
                paper.version());
    }
}
