package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.driver.in.PersonQueries;
import dev.busmanager.application.driver.in.PersonsUseCase;
import dev.busmanager.application.fleet.in.BusQueries;
import dev.busmanager.application.fleet.in.BusesUseCase;
import dev.busmanager.application.network.in.RouteQueries;
import dev.busmanager.application.network.in.RoutesUseCase;
import dev.busmanager.application.network.in.StatesUseCase;
import dev.busmanager.application.operations.JobHandler;
import dev.busmanager.application.operations.Jobs;
import dev.busmanager.application.repair.in.WorkshopQueries;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.repair.in.WorkshopQueries;
import dev.busmanager.application.shared.in.Sweep;
import dev.busmanager.application.repair.in.WorkshopQueries;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.repair.in.WorkshopQueries;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.application.transfer.BusImport;
import dev.busmanager.application.transfer.CheckImport;
import dev.busmanager.application.transfer.ForgetImportedRows;
import dev.busmanager.application.transfer.ImportTargets;
import dev.busmanager.application.transfer.ImportTrail;
import dev.busmanager.application.transfer.ImportsService;
import dev.busmanager.application.transfer.PersonImport;
import dev.busmanager.application.transfer.RouteImport;
import dev.busmanager.application.transfer.WriteImport;
import dev.busmanager.application.transfer.in.ImportsUseCase;
import dev.busmanager.application.transfer.out.Imports;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TransferWiring {

    @Bean
    ImportTargets importTargets(
            BusesUseCase buses,
            BusQueries busQueries,
            RoutesUseCase routes,
            RouteQueries routeQueries,
            StatesUseCase states,
            PersonsUseCase persons,
            PersonQueries personQueries,
            WorkshopQueries workshops) {
        return new ImportTargets(List.of(
                new BusImport(buses, busQueries, states),
                new RouteImport(routes, routeQueries, states),
                new PersonImport(persons, personQueries, workshops)));
    }

    @Bean
    ImportTrail importTrail(ChangeTrail trail) {
        return new ImportTrail(trail);
    }

    @Bean
    ImportsUseCase imports(
            Imports imports,
            ImportTargets targets,
            ImportTrail trail,
            Jobs jobs,
            Ids ids,
            Clock clock,
            InTransaction inTransaction) {
        var service = new ImportsService(imports, targets, trail, jobs, ids, clock);
        return inTransaction.run(ImportsUseCase.class, service);
    }

    @Bean
    JobHandler checkImport(Imports imports, ImportTargets targets, ImportTrail trail, UnitOfWork unitOfWork) {
        return new CheckImport(imports, targets, trail, unitOfWork);
    }

    @Bean
    JobHandler writeImport(
            Imports imports, ImportTargets targets, ImportTrail trail, UnitOfWork unitOfWork, Clock clock) {
        return new WriteImport(imports, targets, trail, unitOfWork, clock);
    }

    @Bean
    Sweep forgetImportedRows(Imports imports) {
        return new ForgetImportedRows(imports);
    }
}
