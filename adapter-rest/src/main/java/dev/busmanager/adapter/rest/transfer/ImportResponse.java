package dev.busmanager.adapter.rest.transfer;

import dev.busmanager.adapter.rest.shared.Versioned;
import dev.busmanager.application.transfer.in.ImportView;
import dev.busmanager.application.transfer.in.ImportsUseCase.Choice;
import dev.busmanager.domain.shared.Version;
import dev.busmanager.domain.transfer.Import;
import dev.busmanager.domain.transfer.ImportState;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param members what each column is; an empty text for one that is not taken
 * @param choices what a column may be
 * @param newRows how many rows make something new, as the other counts once it was checked
 * @param jobId what works on it or did so last
 */
record ImportResponse(
        UUID id,
        String kind,
        @Nullable String name,
        String sha256,
        String state,
        List<String> headings,
        List<String> members,
        List<ChoiceResponse> choices,
        int rowCount,
        int newRows,
        int changedRows,
        int unchangedRows,
        int wrongRows,
        @Nullable UUID jobId,
        @Nullable String madeByName,
        Instant createdAt,
        @Nullable Instant writtenAt,
        List<String> allowedActions,
        Version version)
        implements Versioned {

    record ChoiceResponse(String member, boolean required) {}

    static ImportResponse of(ImportView view, List<Choice> choices) {
        var batch = view.batch();
        var counts = batch.counts();
        return new ImportResponse(
                batch.id().value(),
                batch.kind().wire(),
                batch.name(),
                batch.sha256(),
                batch.state().wire(),
                batch.headings(),
                batch.members(),
                choices.stream()
                        .map(choice -> new ChoiceResponse(choice.member(), choice.required()))
                        .toList(),
                batch.rows(),
                counts.fresh(),
                counts.changed(),
                counts.unchanged(),
                counts.wrong(),
                batch.job(),
                view.makerName(),
                batch.createdAt(),
                batch.writtenAt(),
                allowedActions(batch),
                batch.version());
    }

    private static List<String> allowedActions(Import batch) {
        var actions = new ArrayList<String>();
        boolean open = batch.state() == ImportState.PARSED || batch.state() == ImportState.CHECKED;
        if (open) actions.add("map");
        if (open) actions.add("check");
        if (batch.state() == ImportState.CHECKED && batch.counts().wrong() == 0) actions.add("write");
        if (batch.state() == ImportState.WRITTEN) actions.add("undo");
        return actions;
    }
}
