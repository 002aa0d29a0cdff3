package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.operations.HealthService;
import dev.busmanager.application.operations.MetricsService;
import dev.busmanager.application.operations.in.HealthUseCase;
import dev.busmanager.application.operations.in.MetricsUseCase;
import dev.busmanager.application.operations.out.DatabaseProbe;
import dev.busmanager.application.operations.out.DiskProbe;
import dev.busmanager.application.operations.out.Gauges;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class OperationsWiring {

    @Bean
    HealthUseCase health(DatabaseProbe database, DiskProbe disk, UnitOfWork unitOfWork, Clock clock) {
        return new HealthService(database, disk, unitOfWork, clock);
    }

    @Bean
    MetricsUseCase metrics(List<Gauges> sources) {
        return new MetricsService(sources);
    }
}
