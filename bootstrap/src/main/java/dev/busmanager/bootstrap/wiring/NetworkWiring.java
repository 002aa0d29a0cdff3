package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.network.StatesService;
import dev.busmanager.application.network.in.StatesUseCase;
import dev.busmanager.application.network.out.States;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NetworkWiring {

    @Bean
    StatesUseCase states(States states, InTransaction inTransaction) {
        return inTransaction.run(StatesUseCase.class, new StatesService(states));
    }
}
