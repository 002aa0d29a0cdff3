package dev.busmanager.bootstrap.demo;

import dev.busmanager.application.demo.DemoMark;
import dev.busmanager.application.settings.in.SettingView;
import dev.busmanager.application.settings.in.SettingsUseCase;
import dev.busmanager.application.settings.in.SettingsUseCase.ChangeSetting;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.settings.KnownSetting;
import dev.busmanager.domain.settings.SettingKey;
import java.util.LinkedHashMap;
import java.util.Map;

/** What nobody has decided yet; what somebody has decided stays. */
final class DemoCompany implements DemoPart {

    private static final Map<String, String> SETTINGS = settings();

    @Override
    public String what() {
        return "settings of the company";
    }

    @Override
    public void write(Loading loading) {
        var settings = loading.get(SettingsUseCase.class);
        if (!isOpen(settings, "company_name")) return;
        SETTINGS.forEach((key, value) -> {
            if (!isOpen(settings, key)) return;
            var marked = description(settings, key) + DemoMark.SETTING;
            settings.change(Actor.HOUSE, new ChangeSetting(key, value, Loading.set(marked), ExpectedVersion.ANY));
            loading.count();
        });
    }

    /**
     * Back to what holds while nobody decides. What somebody has decided since then is his own and only loses the mark.
     *
     * @return how many went back
     */
    static int undo(SettingsUseCase settings) {
        int undone = 0;
        for (var each : SETTINGS.entrySet()) {
            var described = description(settings, each.getKey());
            if (!described.endsWith(DemoMark.SETTING)) continue;
            var before = described.substring(0, described.length() - DemoMark.SETTING.length());
            var value = settings.one(Actor.HOUSE, each.getKey()).value();
            boolean asSet = value.equals(each.getValue());
            settings.change(Actor.HOUSE, new ChangeSetting(
                    each.getKey(),
                    asSet ? standard(each.getKey()) : value,
                    Change.of(before.isEmpty() ? null : before),
                    ExpectedVersion.ANY));
            if (asSet) undone++;
        }
        return undone;
    }

    /** Nobody has decided, or as it is anyway. */
    private static boolean isOpen(SettingsUseCase settings, String key) {
        return settings.kept(Actor.HOUSE, key)
                .map(kept -> kept.value().equals(standard(key)))
                .orElse(true);
    }

    private static String standard(String key) {
        return KnownSetting.of(new SettingKey(key)).orElseThrow().standard();
    }

    private static String description(SettingsUseCase settings, String key) {
        var description = settings.kept(Actor.HOUSE, key).map(SettingView::description).orElse(null);
        return description == null ? "" : description;
    }

    private static Map<String, String> settings() {
        var settings = new LinkedHashMap<String, String>();
        settings.put("company_name", "Sahyadri Travels, Pune");
        settings.put("company_address", "Shop 4, Vijay Chambers, Shankar Sheth Road, Swargate, Pune 411042");
        settings.put("company_phone", "020 5550 0140");
        settings.put("company_email", "office" + DemoMark.MAIL_DOMAIN);
        // So that somebody can wait for the office.
        settings.put("registration_policy", "approval");
        return settings;
    }
}
