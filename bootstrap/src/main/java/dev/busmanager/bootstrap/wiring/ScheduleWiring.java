package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.application.schedule.AbsenceChecks;
import dev.busmanager.application.schedule.AbsencesService;
import dev.busmanager.application.schedule.DailyPlanning;
import dev.busmanager.application.schedule.DayExceptionsService;
import dev.busmanager.application.schedule.DayOffAfterRemoval;
import dev.busmanager.application.schedule.PlanDays;
import dev.busmanager.application.schedule.TimetablesService;
import dev.busmanager.application.schedule.TripNotices;
import dev.busmanager.application.schedule.in.AbsencesUseCase;
import dev.busmanager.application.schedule.in.DayExceptionsUseCase;
import dev.busmanager.application.schedule.in.TimetableQueries;
import dev.busmanager.application.schedule.in.TimetablesUseCase;
import dev.busmanager.application.schedule.out.Absences;
import dev.busmanager.application.schedule.out.DayExceptions;
import dev.busmanager.application.schedule.out.Drivers;
import dev.busmanager.application.schedule.out.Timetables;
import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.application.trip.TimetableTrips;
import dev.busmanager.application.trip.TripDesk;
import dev.busmanager.application.trip.TripsOfTheAbsent;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.application.trip.out.TripWatch;
import dev.busmanager.application.trip.out.Trips;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ScheduleWiring {

    /** Wrapped, since it must not be found by its interfaces, where the one inside a transaction is meant. */
    record TimetableRegister(TimetablesService timetables) {}

    @Bean
    TimetableRegister timetableRegister(
            Timetables timetables,
            TripFacts facts,
            Settings settings,
            ChangeTrail trail,
            CompanyZone company,
            Ids ids,
            Clock clock) {
        return new TimetableRegister(
                new TimetablesService(timetables, facts, settings, trail, company, ids, clock));
    }

    @Bean
    TimetablesUseCase timetables(TimetableRegister register, InTransaction inTransaction) {
        return inTransaction.run(TimetablesUseCase.class, register.timetables());
    }

    @Bean
    TimetableQueries timetableQueries(TimetableRegister register, InTransaction inTransaction) {
        return inTransaction.run(TimetableQueries.class, register.timetables());
    }

    @Bean
    TimetableTrips timetableTrips(
            Trips trips, TripFacts facts, TripDesk desk, Settings settings, CompanyZone company, Ids ids) {
        return new TimetableTrips(trips, facts, desk, settings, company, ids);
    }

    @Bean
    DayExceptionsUseCase dayExceptions(
            Timetables timetables,
            DayExceptions exceptions,
            TimetableTrips trips,
            TripFacts facts,
            ChangeTrail trail,
            Clock clock,
            InTransaction inTransaction) {
        return inTransaction.run(
                DayExceptionsUseCase.class,
                new DayExceptionsService(timetables, exceptions, trips, facts, trail, clock));
    }

    @Bean
    TripsOfTheAbsent tripsOfTheAbsent(Trips trips, TripDesk desk, CompanyZone company) {
        return new TripsOfTheAbsent(trips, desk, company);
    }

    @Bean
    AbsenceChecks absenceChecks(
            TripsOfTheAbsent trips,
            TimetableTrips made,
            Timetables timetables,
            DayExceptions exceptions,
            CompanyZone company,
            Clock clock) {
        return new AbsenceChecks(trips, made, timetables, exceptions, company, clock);
    }

    @Bean
    AbsencesUseCase absences(
            Absences absences,
            AbsenceChecks checks,
            TripsOfTheAbsent trips,
            TripFacts facts,
            ChangeTrail trail,
            Ids ids,
            Clock clock,
            InTransaction inTransaction) {
        return inTransaction.run(
                AbsencesUseCase.class, new AbsencesService(absences, checks, trips, facts, trail, ids, clock));
    }

    /** Opens its own units of work. */
    @Bean
    PlanDays planDays(
            Timetables timetables,
            DayExceptions exceptions,
            TimetableTrips trips,
            Settings settings,
            CompanyZone company,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new PlanDays(timetables, exceptions, trips, settings, company, unitOfWork, clock);
    }

    @Bean
    DailyPlanning dailyPlanning(PlanDays days, Clock clock) {
        return new DailyPlanning(days, clock);
    }

    @Bean
    TripWatch tripNotices(Notifier notifier, Drivers drivers, CompanyZone company, Clock clock) {
        return new TripNotices(notifier, drivers, company, clock);
    }

    @Bean
    TripWatch dayOffAfterRemoval(DayExceptions exceptions, ChangeTrail trail, Clock clock) {
        return new DayOffAfterRemoval(exceptions, trail, clock);
    }
}
