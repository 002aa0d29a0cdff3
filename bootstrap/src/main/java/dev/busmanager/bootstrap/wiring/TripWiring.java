package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.settings.out.Settings;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.application.trip.PlanTripsService;
import dev.busmanager.application.trip.RunTripService;
import dev.busmanager.application.trip.TripBoardService;
import dev.busmanager.application.trip.TripDesk;
import dev.busmanager.application.trip.TripsService;
import dev.busmanager.application.trip.in.PlanTripsUseCase;
import dev.busmanager.application.trip.in.RunTripUseCase;
import dev.busmanager.application.trip.in.TripBoardQueries;
import dev.busmanager.application.trip.in.TripQueries;
import dev.busmanager.application.trip.out.TripDays;
import dev.busmanager.application.trip.out.TripFacts;
import dev.busmanager.application.trip.out.TripWatch;
import dev.busmanager.application.trip.out.Trips;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TripWiring {

    @Bean
    TripDesk tripDesk(
            Trips trips,
            TripFacts facts,
            Locks locks,
            ChangeTrail trail,
            ObjectProvider<TripWatch> watches,
            CompanyZone company,
            Clock clock) {
        return new TripDesk(trips, facts, locks, trail, watches.orderedStream().toList(), company, clock);
    }

    @Bean
    TripQueries tripQueries(Trips trips, InTransaction inTransaction) {
        return inTransaction.run(TripQueries.class, new TripsService(trips));
    }

    @Bean
    TripBoardQueries tripBoard(TripDays days, CompanyZone company, Clock clock, InTransaction inTransaction) {
        return inTransaction.run(TripBoardQueries.class, new TripBoardService(days, company, clock));
    }

    @Bean
    PlanTripsUseCase planTrips(
            Trips trips,
            TripFacts facts,
            TripDesk desk,
            Settings settings,
            CompanyZone company,
            Ids ids,
            Clock clock,
            InTransaction inTransaction) {
        return inTransaction.run(
                PlanTripsUseCase.class, new PlanTripsService(trips, facts, desk, settings, company, ids, clock));
    }

    @Bean
    RunTripUseCase runTrip(TripDesk desk, InTransaction inTransaction) {
        return inTransaction.run(RunTripUseCase.class, new RunTripService(desk));
    }
}
