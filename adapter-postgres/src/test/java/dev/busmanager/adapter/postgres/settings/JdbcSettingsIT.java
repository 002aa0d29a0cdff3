package dev.busmanager.adapter.postgres.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.postgres.shared.Postgres;
import dev.busmanager.application.settings.SettingsContract;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.domain.settings.KnownSetting;
import dev.busmanager.domain.settings.Setting;
import dev.busmanager.domain.settings.SettingKey;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class JdbcSettingsIT extends SettingsContract {

    private final Postgres postgres = new Postgres();

    @AfterEach
    void close() {
        postgres.close();
    }

    @Override
    protected Settings settings() {
        return postgres.get(Settings.class);
    }

    @Override
    protected void inOneUnit(Runnable work) {
        postgres.inTransaction(() -> {
            work.run();
            return true;
        });
    }

    @Test
    void givenNewDatabase_whenRead_thenEveryStandardStandsThereAsItHolds() {
        var rows = settings().all().stream().collect(Collectors.toMap(Setting::key, Setting::value));

        for (var known : KnownSetting.values())
            if (known != KnownSetting.COMPANY_LOGO_URL) assertThat(rows).containsEntry(known.key(), known.standard());
        assertThat(rows).hasSize(KnownSetting.values().length - 1);
        assertThat(rows).doesNotContainKey(new SettingKey("company_logo_url"));
    }
}
