package dev.busmanager.application.shared;

import dev.busmanager.application.shared.out.AuditTrail;
import java.util.ArrayList;
import java.util.List;

/** An audit trail to look into. */
public final class RecordingAuditTrail implements AuditTrail {

    private final List<AuditEntry> entries = new ArrayList<>();

    @Override
    public void write(AuditEntry entry) {
        entries.add(entry);
    }

    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }
}
