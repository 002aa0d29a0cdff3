package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.fleet.CalendarService;
import dev.busmanager.application.fleet.PaperReminders;
import dev.busmanager.application.fleet.PapersService;
import dev.busmanager.application.fleet.RemindOfPapers;
import dev.busmanager.application.fleet.TaxRecordsService;
import dev.busmanager.application.fleet.in.CalendarFeedQueries;
import dev.busmanager.application.fleet.in.CalendarLinksUseCase;
import dev.busmanager.application.fleet.in.CalendarQueries;
import dev.busmanager.application.fleet.in.PaperQueries;
import dev.busmanager.application.fleet.in.PapersUseCase;
import dev.busmanager.application.fleet.in.TaxQueries;
import dev.busmanager.application.fleet.in.TaxRecordsUseCase;
import dev.busmanager.application.fleet.out.Buses;
import dev.busmanager.application.fleet.out.Calendar;
import dev.busmanager.application.fleet.out.CalendarLinks;
import dev.busmanager.application.fleet.out.Papers;
import dev.busmanager.application.fleet.out.Reminders;
import dev.busmanager.application.fleet.out.TaxRecords;
import dev.busmanager.application.notification.NoticeTexts;
import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.application.notification.out.Recipients;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PaperWiring {

    /** Each wrapped, since it must not be found by its interfaces, where the one inside a transaction is meant. */
    record PaperRegister(PapersService papers) {}

    @Bean
    PaperRegister paperRegister(Papers papers, ChangeTrail trail, LiveEvents live, Ids ids, Clock clock) {
        return new PaperRegister(new PapersService(papers, trail, live, ids, clock));
    }

    @Bean
    PapersUseCase papers(PaperRegister register, InTransaction inTransaction) {
        return inTransaction.run(PapersUseCase.class, register.papers());
    }

    @Bean
    PaperQueries paperQueries(PaperRegister register, InTransaction inTransaction) {
        return inTransaction.run(PaperQueries.class, register.papers());
    }

    record TaxRegister(TaxRecordsService taxes) {}

    @Bean
    TaxRegister taxRegister(
            TaxRecords taxes,
            Buses buses,
            ChangeTrail trail,
            LiveEvents live,
            CompanyZone company,
            Ids ids,
            Clock clock) {
        return new TaxRegister(new TaxRecordsService(taxes, buses, trail, live, company, ids, clock));
    }

    @Bean
    TaxRecordsUseCase taxRecords(TaxRegister register, InTransaction inTransaction) {
        return inTransaction.run(TaxRecordsUseCase.class, register.taxes());
    }

    @Bean
    TaxQueries taxQueries(TaxRegister register, InTransaction inTransaction) {
        return inTransaction.run(TaxQueries.class, register.taxes());
    }

    record Calendars(CalendarService calendar) {}

    @Bean
    Calendars calendars(
            Calendar calendar,
            CalendarLinks links,
            Settings settings,
            ChangeTrail trail,
            LiveEvents live,
            CompanyZone company,
            Ids ids,
            Clock clock) {
        return new Calendars(new CalendarService(
                calendar, links, settings, new NoticeTexts(), trail, live, company, ids, clock));
    }

    @Bean
    CalendarQueries calendarQueries(Calendars calendars, InTransaction inTransaction) {
        return inTransaction.run(CalendarQueries.class, calendars.calendar());
    }

    @Bean
    CalendarLinksUseCase calendarLinks(Calendars calendars, InTransaction inTransaction) {
        return inTransaction.run(CalendarLinksUseCase.class, calendars.calendar());
    }

    @Bean
    CalendarFeedQueries calendarFeed(Calendars calendars, InTransaction inTransaction) {
        return inTransaction.run(CalendarFeedQueries.class, calendars.calendar());
    }

    /** Opens its own units of work. */
    @Bean
    RemindOfPapers remindOfPapers(
            Reminders reminders,
            Notifier notifier,
            Recipients recipients,
            Settings settings,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new RemindOfPapers(reminders, notifier, recipients, settings, unitOfWork, clock);
    }

    @Bean
    PaperReminders paperReminders(RemindOfPapers remind, CompanyZone company, Clock clock) {
        return new PaperReminders(remind, company, clock);
    }
}
