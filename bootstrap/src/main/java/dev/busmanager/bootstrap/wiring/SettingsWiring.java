package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.settings.CompanyLogo;
import dev.busmanager.application.settings.HouseRules;
import dev.busmanager.application.settings.SettingsNews;
import dev.busmanager.application.settings.SettingsService;
import dev.busmanager.application.settings.in.SettingsUseCase;
import dev.busmanager.application.settings.out.KeptTrips;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class SettingsWiring {

    @Bean
    SettingsNews settingsNews(AuditTrail trail, Signals signals, LiveEvents live) {
        return new SettingsNews(trail, signals, live);
    }

    @Bean
    SettingsUseCase settings(
            Settings settings,
            KeptTrips trips,
            SettingsNews news,
            Ids ids,
            Clock clock,
            InTransaction inTransaction) {
        return inTransaction.run(SettingsUseCase.class, new SettingsService(settings, trips, news, ids, clock));
    }

    /** Also what the files want to know of the settings. */
    @Bean
    CompanyLogo companyLogo(Settings settings, SettingsNews news, Clock clock) {
        return new CompanyLogo(settings, news, clock);
    }

    /** Also the zone of the company, and one of those who listen to signals. */
    @Bean
    HouseRules houseRules(Settings settings, UnitOfWork unitOfWork) {
        return new HouseRules(settings, unitOfWork);
    }
}
