package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.network.RoutesService;
import dev.busmanager.application.network.StatesService;
import dev.busmanager.application.network.in.RouteQueries;
import dev.busmanager.application.network.in.RoutesUseCase;
import dev.busmanager.application.network.in.StatesUseCase;
import dev.busmanager.application.network.out.RouteUses;
import dev.busmanager.application.network.out.Routes;
import dev.busmanager.application.network.out.States;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.out.Ids;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NetworkWiring {

    @Bean
    StatesUseCase states(States states, InTransaction inTransaction) {
        return inTransaction.run(StatesUseCase.class, new StatesService(states));
    }

    /** Wrapped, since it must not be found by its interfaces, where the one inside a transaction is meant. */
    record RouteRegister(RoutesService routes) {}

    /** Whoever uses routes joins by being there; at first nobody does, which a plain list would not allow. */
    @Bean
    RouteRegister routeRegister(
            Routes routes,
            States states,
            ObjectProvider<RouteUses> uses,
            ChangeTrail trail,
            Ids ids,
            Clock clock) {
        var all = uses.orderedStream().toList();
        return new RouteRegister(new RoutesService(routes, states, all, trail, ids, clock));
    }

    @Bean
    RoutesUseCase routes(RouteRegister register, InTransaction inTransaction) {
        return inTransaction.run(RoutesUseCase.class, register.routes());
    }

    @Bean
    RouteQueries routeQueries(RouteRegister register, InTransaction inTransaction) {
        return inTransaction.run(RouteQueries.class, register.routes());
    }
}
