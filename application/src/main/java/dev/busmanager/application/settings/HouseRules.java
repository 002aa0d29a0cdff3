package dev.busmanager.application.settings;

import static dev.busmanager.domain.settings.KnownSetting.COMPANY_PHONE;
import static dev.busmanager.domain.settings.KnownSetting.COMPANY_TIME_ZONE;
import static dev.busmanager.domain.settings.KnownSetting.DRIVER_ENTERS_TAKINGS;
import static dev.busmanager.domain.settings.KnownSetting.REGISTRATION_POLICY;
import static dev.busmanager.domain.settings.KnownSetting.SESSION_IDLE_MINUTES;

import dev.busmanager.application.settings.in.HouseQueries;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.Signal;
import dev.busmanager.application.shared.in.SignalReceiver;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.settings.KnownSetting;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.settings.SettingKey;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The few settings that are asked for with nearly every call: read once and remembered until one of them changes. */
public final class HouseRules implements CompanyZone, HouseQueries, SignalReceiver {

    private static final Set<SettingKey> KEYS = Set.of(
            COMPANY_PHONE.key(),
            COMPANY_TIME_ZONE.key(),
            DRIVER_ENTERS_TAKINGS.key(),
            REGISTRATION_POLICY.key(),
            SESSION_IDLE_MINUTES.key());

    private static final String YES = "yes";

    private final Settings settings;
    private final UnitOfWork unitOfWork;
    private final AtomicReference<Memory> memory = new AtomicReference<>(new Memory(null));

    public HouseRules(Settings settings, UnitOfWork unitOfWork) {
        this.settings = settings;
        this.unitOfWork = unitOfWork;
    }

    @Override
    public ZoneId zone() {
        return rules().zone();
    }

    public String registrationPolicy() {
        return rules().registrationPolicy();
    }

    /** After how long without use somebody is signed out; zero for never. */
    public Duration idle() {
        return rules().idle();
    }

    @Override
    public HouseView house() {
        var rules = rules();
        return new HouseView(rules.registrationPolicy(), rules.phone(), rules.zone(), rules.driverEntersTakings());
    }

    @Override
    public void receive(Signal signal) {
        if (signal.topic().equals(SettingsNews.TOPIC)) forget();
    }

    @Override
    public void signalsMissed() {
        forget();
    }

    private void forget() {
        memory.set(new Memory(null));
    }

    private Rules rules() {
        var remembered = memory.get();
        if (remembered.rules != null) return remembered.rules;
        var read = unitOfWork.run(this::read);
        // What was read before a change must not be remembered after it: then the memory is another one by now.
        memory.compareAndSet(remembered, new Memory(read));
        return read;
    }

    private Rules read() {
        var kept = settings.all(KEYS).stream().collect(Collectors.toMap(Setting::key, Setting::value));
        return new Rules(
                ZoneId.of(value(COMPANY_TIME_ZONE, kept)),
                value(REGISTRATION_POLICY, kept),
                Duration.ofMinutes(Integer.parseInt(value(SESSION_IDLE_MINUTES, kept))),
                value(COMPANY_PHONE, kept),
                value(DRIVER_ENTERS_TAKINGS, kept).equals(YES));
    }

    private static String value(KnownSetting setting, Map<SettingKey, String> kept) {
        return setting.effective(kept.get(setting.key()));
    }

    private record Rules(
            ZoneId zone, String registrationPolicy, Duration idle, String phone, boolean driverEntersTakings) {}

    /** Not a record: two empty memories are not the same one. */
    private static final class Memory {

        private final @Nullable Rules rules;

        Memory(@Nullable Rules rules) {
            this.rules = rules;
        }
    }
}
