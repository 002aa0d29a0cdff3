package dev.busmanager.application.settings;

import dev.busmanager.application.settings.in.SettingView;
import dev.busmanager.application.settings.in.SettingsUseCase;
import dev.busmanager.application.settings.in.VisibleSettings;
import dev.busmanager.application.settings.out.KeptTrips;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.domain.settings.KnownSetting;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.settings.SettingId;
import dev.busmanager.domain.settings.SettingKey;
import dev.busmanager.domain.settings.SettingValue;
import dev.busmanager.domain.settings.SettingsException;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

public final class SettingsService implements SettingsUseCase {

    private static final Set<SettingKey> FIXED =
            KnownSetting.FIXED_BY_TRIPS.stream().map(KnownSetting::key).collect(Collectors.toUnmodifiableSet());

    private final Settings settings;
    private final KeptTrips trips;
    private final SettingsNews news;
    private final Ids ids;
    private final Clock clock;

    public SettingsService(Settings settings, KeptTrips trips, SettingsNews news, Ids ids, Clock clock) {
        this.settings = settings;
        this.trips = trips;
        this.news = news;
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public VisibleSettings visible(Actor actor) {
        if (Permission.READ_SETTINGS.isGrantedTo(actor)) return everything();
        var open = KnownSetting.FOR_EVERYONE.stream().map(KnownSetting::key).toList();
        return new VisibleSettings.ForEveryone(views(settings.all(open)));
    }

    private VisibleSettings.Everything everything() {
        return new VisibleSettings.Everything(views(settings.all()), trips.areThere() ? FIXED : Set.of());
    }

    @Override
    public SettingView one(Actor actor, String key) {
        Permission.READ_SETTINGS.require(actor);
        var named = keyIn(key).orElseThrow(() -> new SettingsException.NoSuchSetting(key));
        return settings.find(named)
                .map(SettingView::of)
                .or(() -> KnownSetting.of(named).filter(KnownSetting::hasStandard).map(SettingView::undecided))
                .orElseThrow(() -> new SettingsException.NoSuchSetting(key));
    }

    @Override
    public Optional<SettingView> kept(Actor actor, String key) {
        Permission.READ_SETTINGS.require(actor);
        return keyIn(key).flatMap(settings::find).map(SettingView::of);
    }

    @Override
    public SettingView change(Actor actor, ChangeSetting command) {
        Permission.CHANGE_SETTINGS.require(actor);
        var value = new SettingValue(new SettingKey(command.key()), command.value());
        return SettingView.of(put(actor, value, command.description(), command.expected()));
    }

    @Override
    public List<SettingView> changeMany(Actor actor, Map<String, String> values, ExpectedVersion expected) {
        Permission.CHANGE_SETTINGS.require(actor);
        // In the order of the keys, whatever the order of the call: two of these must not wait for each other.
        var accepted = accepted(values);
        var seen = expected.equals(ExpectedVersion.ANY) ? Map.<String, ExpectedVersion>of() : held(accepted, expected);
        var changed = new TreeMap<String, SettingView>();
        accepted.forEach((key, value) -> changed.put(
                key,
                SettingView.of(put(
                        actor, value, new Change.Absent<>(), seen.getOrDefault(key, ExpectedVersion.ANY)))));
        return values.keySet().stream().map(changed::get).toList();
    }

    /** Nobody changes these any more until we do; whoever adds one before us has not been seen. */
    private Map<String, ExpectedVersion> held(SortedMap<String, SettingValue> values, ExpectedVersion expected) {
        var held = new HashMap<String, ExpectedVersion>();
        values.forEach((key, value) -> held.put(
                key,
                new ExpectedVersion(
                        settings.hold(value.key()).map(Setting::version).orElse(Version.NONE))));
        expected.check(everything().version());
        return held;
    }

    /** All that is wrong is told at once. */
    private static SortedMap<String, SettingValue> accepted(Map<String, String> values) {
        var accepted = new TreeMap<String, SettingValue>();
        var refused = new ArrayList<InvalidField>();
        values.forEach((key, value) -> {
            try {
                accepted.put(key, new SettingValue(new SettingKey(key), value));
            } catch (InvalidInputException e) {
                refused.addAll(e.fields());
            }
        });
        if (!refused.isEmpty()) throw new InvalidInputException(refused);
        return accepted;
    }

    /** Every change of a setting comes through here, while nobody else can change the same one. */
    private Setting put(Actor actor, SettingValue value, Change<String> description, ExpectedVersion expected) {
        var held = settings.hold(value.key());
        if (held.isEmpty()) {
            expected.check(Version.NONE);
            requireFree(null, value);
            var first = Setting.first(new SettingId(ids.next()), value, description.over(null), clock.instant());
            if (settings.add(first)) {
                news.added(actor, first);
                return first;
            }
            // Somebody was faster; this is a change of his now.
            held = settings.hold(value.key());
        }
        var before = held.orElseThrow();
        expected.check(before.version());
        var after = before.change(value, description.over(before.description()), clock.instant());
        if (after.equals(before)) return before;
        requireFree(before.value(), value);
        settings.update(after);
        news.changed(actor, before, after);
        return after;
    }

    /** @param kept nothing when nobody has decided yet; then the standard holds */
    private void requireFree(@Nullable String kept, SettingValue value) {
        var fixed = KnownSetting.of(value.key()).filter(KnownSetting.FIXED_BY_TRIPS::contains);
        if (fixed.isEmpty() || fixed.get().effective(kept).equals(value.text())) return;
        trips.hold();
        if (trips.areThere()) throw new SettingsException.FixedByTrips(value.key().text());
    }

    private static Optional<SettingKey> keyIn(String text) {
        try {
            return Optional.of(new SettingKey(text));
        } catch (InvalidInputException _) {
            return Optional.empty();
        }
    }

    private static List<SettingView> views(List<Setting> settings) {
        return settings.stream().map(SettingView::of).toList();
    }
}
