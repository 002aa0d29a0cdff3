package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.fleet.BusesService;
import dev.busmanager.application.fleet.OwnershipService;
import dev.busmanager.application.fleet.PaperDates;
import dev.busmanager.application.fleet.in.BusQueries;
import dev.busmanager.application.fleet.in.BusesUseCase;
import dev.busmanager.application.fleet.in.OwnershipUseCase;
import dev.busmanager.application.fleet.out.BusUses;
import dev.busmanager.application.fleet.out.Buses;
import dev.busmanager.application.fleet.out.Papers;
import dev.busmanager.application.network.out.States;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class FleetWiring {

    @Bean
    PaperDates paperDates(Papers papers, LiveEvents live, Ids ids, Clock clock) {
        return new PaperDates(papers, live, ids, clock);
    }

    /** Wrapped, since it must not be found by its interfaces, where the one inside a transaction is meant. */
    record Register(BusesService buses) {}

    @Bean
    Register register(
            Buses buses,
            PaperDates paperDates,
            States states,
            List<BusUses> uses,
            ChangeTrail trail,
            CompanyZone company,
            Ids ids,
            Clock clock) {
        return new Register(new BusesService(buses, paperDates, states, uses, trail, company, ids, clock));
    }

    @Bean
    BusesUseCase buses(Register register, InTransaction inTransaction) {
        return inTransaction.run(BusesUseCase.class, register.buses());
    }

    @Bean
    BusQueries busQueries(Register register, InTransaction inTransaction) {
        return inTransaction.run(BusQueries.class, register.buses());
    }

    @Bean
    OwnershipUseCase ownership(
            Buses buses, ChangeTrail trail, CompanyZone company, Clock clock, InTransaction inTransaction) {
        return inTransaction.run(
                OwnershipUseCase.class, new OwnershipService(buses, trail, company, clock));
    }
}
