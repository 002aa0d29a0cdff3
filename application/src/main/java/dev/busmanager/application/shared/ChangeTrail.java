package dev.busmanager.application.shared;

import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.LiveEvents;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What every change of a record leaves behind: a line in the audit trail with the members that differ, and a word to
 * the screens that show the record. A member without a value is left out of the maps.
 */
public final class ChangeTrail {

    private final AuditTrail audit;
    private final LiveEvents live;

    public ChangeTrail(AuditTrail audit, LiveEvents live) {
        this.audit = audit;
        this.live = live;
    }

    public void added(Actor actor, RecordKind kind, Object id, Map<String, Object> members) {
        write(actor, kind, "added", id, Map.of(), members);
    }

    public void changed(
            Actor actor, RecordKind kind, Object id, Map<String, Object> before, Map<String, Object> after) {
        changed(actor, kind, "changed", id, before, after);
    }

    /** Nothing is written where nothing differs. */
    public void changed(
            Actor actor,
            RecordKind kind,
            String action,
            Object id,
            Map<String, Object> before,
            Map<String, Object> after) {
        var gone = differing(before, after);
        var come = differing(after, before);
        if (gone.isEmpty() && come.isEmpty()) return;
        write(actor, kind, action, id, gone, come);
    }

    /** For a step that is told by its name alone, such as putting a record away. */
    public void done(Actor actor, RecordKind kind, String action, Object id) {
        write(actor, kind, action, id, Map.of(), Map.of());
    }

    public void removed(Actor actor, RecordKind kind, Object id, Map<String, Object> members) {
        write(actor, kind, "removed", id, members, Map.of());
    }

    private void write(
            Actor actor,
            RecordKind kind,
            String action,
            Object id,
            Map<String, Object> before,
            Map<String, Object> after) {
        audit.write(AuditEntry.of(actor, kind.feature(), kind.topic(), action, id).before(before).after(after));
        for (var reader : kind.readers())
            live.publish(new LiveEvent(Audience.of(reader), kind.topic(), id.toString()));
    }

    private static Map<String, Object> differing(Map<String, Object> members, Map<String, Object> others) {
        var differing = new LinkedHashMap<String, Object>();
        members.forEach((name, value) -> {
            if (!value.equals(others.get(name))) differing.put(name, value);
        });
        return differing;
    }
}
