package dev.busmanager.application.transfer;

import dev.busmanager.domain.transfer.ImportKind;
import java.util.Collection;
import java.util.List;

/** All registers that take tables. */
public final class ImportTargets {

    private final List<ImportTarget> targets;

    public ImportTargets(Collection<ImportTarget> targets) {
        this.targets = List.copyOf(targets);
    }

    ImportTarget of(ImportKind kind) {
        return targets.stream()
                .filter(target -> target.kind() == kind)
                .findFirst()
                .orElseThrow();
    }
}
