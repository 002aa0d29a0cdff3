package dev.busmanager.application.transfer;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.RecordKind;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.transfer.Import;
import java.util.Map;

/** What is left of an import for later: who read, wrote or undid which file. */
public final class ImportTrail {

    private static final RecordKind IMPORT = new RecordKind("transfer", "import", Role.OFFICE);

    private final ChangeTrail trail;

    public ImportTrail(ChangeTrail trail) {
        this.trail = trail;
    }

    void changed(Actor actor, String action, Import batch) {
        var members = Map.<String, Object>of(
                "kind", batch.kind().wire(), "rows", batch.rows(), "sha256", batch.sha256());
        trail.changed(actor, IMPORT, action, batch.id(), Map.of(), members);
    }
}
