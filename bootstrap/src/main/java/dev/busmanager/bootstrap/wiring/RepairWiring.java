package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.identity.in.AccountsUseCase;
import dev.busmanager.application.repair.WorkshopsService;
import dev.busmanager.application.repair.in.WorkshopQueries;
import dev.busmanager.application.repair.in.WorkshopsUseCase;
import dev.busmanager.application.repair.out.WorkshopUses;
import dev.busmanager.application.repair.out.Workshops;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.out.Ids;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RepairWiring {

    /** Wrapped, since it must not be found by its interfaces, where the one inside a transaction is meant. */
    record WorkshopRegister(WorkshopsService workshops) {}

    @Bean
    WorkshopRegister workshopRegister(
            Workshops workshops,
            AccountsUseCase accounts,
            List<WorkshopUses> uses,
            ChangeTrail trail,
            Ids ids,
            Clock clock) {
        return new WorkshopRegister(new WorkshopsService(workshops, accounts, uses, trail, ids, clock));
    }

    @Bean
    WorkshopsUseCase workshops(WorkshopRegister register, InTransaction inTransaction) {
        return inTransaction.run(WorkshopsUseCase.class, register.workshops());
    }

    @Bean
    WorkshopQueries workshopQueries(WorkshopRegister register, InTransaction inTransaction) {
        return inTransaction.run(WorkshopQueries.class, register.workshops());
    }
}
