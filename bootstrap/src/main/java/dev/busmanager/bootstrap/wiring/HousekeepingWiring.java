package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.operations.Housekeeping;
import dev.busmanager.application.shared.ForgetKeyedCalls;
import dev.busmanager.application.shared.in.Sweep;
import dev.busmanager.application.shared.out.KeptAnswers;
import dev.busmanager.application.shared.out.Locks;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class HousekeepingWiring {

    @Bean
    Sweep forgetKeyedCalls(KeptAnswers kept) {
        return new ForgetKeyedCalls(kept);
    }

    @Bean
    Hourly hourlyHousekeeping(List<Sweep> sweeps, Locks locks, UnitOfWork unitOfWork, Clock clock) {
        return new Hourly("housekeeping", new Housekeeping(sweeps, locks, unitOfWork, clock)::sweepAll);
    }
}
