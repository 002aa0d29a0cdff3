package dev.busmanager.application.settings;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.AuditEntry;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.settings.KnownSetting;
import dev.busmanager.domain.settings.Setting;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Tells of a change: the audit trail who made it, the other processes that what they remember is old, the
 * screens that what they show is.
 */
public final class SettingsNews {

    static final String TOPIC = "settings";

    private final AuditTrail trail;
    private final Signals signals;
    private final LiveEvents live;

    public SettingsNews(AuditTrail trail, Signals signals, LiveEvents live) {
        this.trail = trail;
        this.signals = signals;
        this.live = live;
    }

    void added(Actor actor, Setting first) {
        tell(AuditEntry.of(actor, TOPIC, "setting", "added", first.key()).after(members(first, null)), first);
    }

    void changed(Actor actor, Setting before, Setting after) {
        tell(
                AuditEntry.of(actor, TOPIC, "setting", "changed", after.key())
                        .before(members(before, after))
                        .after(members(after, before)),
                after);
    }

    private void tell(AuditEntry entry, Setting setting) {
        trail.write(entry);
        signals.send(new Signal(TOPIC, setting.key().text()));
        // No page shows what we only keep.
        KnownSetting.of(setting.key())
                .map(known -> new LiveEvent(audience(known), "setting", setting.key().text()))
                .ifPresent(live::publish);
    }

    private static Audience audience(KnownSetting setting) {
        return KnownSetting.FOR_EVERYONE.contains(setting) ? Audience.EVERYONE : Audience.of(Role.OFFICE);
    }

    /** Those that differ from the other one. */
    private static Map<String, Object> members(Setting setting, @Nullable Setting other) {
        var members = new LinkedHashMap<String, Object>();
        if (other == null || !setting.value().equals(other.value())) members.put("value", setting.value());
        var known = other == null ? null : other.description();
        if (!Objects.equals(setting.description(), known)) members.put("description", setting.description());
        return members;
    }
}
