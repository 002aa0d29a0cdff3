package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.file.out.StoredFiles;
import dev.busmanager.application.notification.in.FollowEventsUseCase;
import dev.busmanager.application.operations.HealthService;
import dev.busmanager.application.operations.MetricsService;
import dev.busmanager.application.operations.ProcessGauges;
import dev.busmanager.application.operations.SystemService;
import dev.busmanager.application.operations.in.HealthUseCase;
import dev.busmanager.application.operations.in.MetricsUseCase;
import dev.busmanager.application.operations.in.SystemUseCase;
import dev.busmanager.application.operations.out.DatabaseProbe;
import dev.busmanager.application.operations.out.DiskProbe;
import dev.busmanager.application.operations.out.Gauges;
import dev.busmanager.application.operations.out.HouseProbe;
import dev.busmanager.application.operations.out.ProcessProbe;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.bootstrap.BuildInfo;
import dev.busmanager.bootstrap.process.LinuxProcess;
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
    ProcessProbe process(Clock clock) {
        return new LinuxProcess(BuildInfo.current(), clock.instant());
    }

    @Bean
    Gauges processGauges(ProcessProbe process, Clock clock) {
        return new ProcessGauges(process, clock);
    }

    @Bean
    HouseProbe house(StoredFiles files, FollowEventsUseCase events) {
        return new HouseProbe() {
            @Override
            public long filesBytes() {
                return files.total().bytes();
            }

            @Override
            public int openStreams() {
                return events.countStreams();
            }
        };
    }

    @Bean
    SystemUseCase system(
            ProcessProbe process,
            DatabaseProbe database,
            DiskProbe disk,
            HouseProbe house,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new SystemService(process, database, disk, house, unitOfWork, clock);
    }

    @Bean
    MetricsUseCase metrics(List<Gauges> sources) {
        return new MetricsService(sources);
    }
}
