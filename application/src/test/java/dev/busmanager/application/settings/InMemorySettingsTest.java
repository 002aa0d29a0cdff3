package dev.busmanager.application.settings;

import dev.busmanager.application.settings.out.Settings;

class InMemorySettingsTest extends SettingsContract {

    private final Settings settings = new InMemorySettings();

    @Override
    protected Settings settings() {
        return settings;
    }

    @Override
    protected void inOneUnit(Runnable work) {
        work.run();
    }
}
