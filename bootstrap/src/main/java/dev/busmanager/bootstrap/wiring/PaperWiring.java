package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.fleet.PapersService;
import dev.busmanager.application.fleet.TaxRecordsService;
import dev.busmanager.application.fleet.in.PaperQueries;
import dev.busmanager.application.fleet.in.PapersUseCase;
import dev.busmanager.application.fleet.in.TaxQueries;
import dev.busmanager.application.fleet.in.TaxRecordsUseCase;
import dev.busmanager.application.fleet.out.Buses;
import dev.busmanager.application.fleet.out.Papers;
import dev.busmanager.application.fleet.out.TaxRecords;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class PaperWiring {

    /** Each wrapped, since it must not be found by its interfaces, where the one inside a transaction is meant. */
    record PaperRegister(PapersService papers) {}

    @Bean
    PaperRegister paperRegister(Papers papers, ChangeTrail trail, LiveEvents live, Ids ids, Clock clock) {
        return new PaperRegister(new PapersService(papers, trail, live, ids, clock));
    }

    @Bean
    PapersUseCase papers(PaperRegister register, InTransaction inTransaction) {
        return inTransaction.run(PapersUseCase.class, register.papers());
    }

    @Bean
    PaperQueries paperQueries(PaperRegister register, InTransaction inTransaction) {
        return inTransaction.run(PaperQueries.class, register.papers());
    }

    record TaxRegister(TaxRecordsService taxes) {}

    @Bean
    TaxRegister taxRegister(
            TaxRecords taxes,
            Buses buses,
            ChangeTrail trail,
            LiveEvents live,
            CompanyZone company,
            Ids ids,
            Clock clock) {
        return new TaxRegister(new TaxRecordsService(taxes, buses, trail, live, company, ids, clock));
    }

    @Bean
    TaxRecordsUseCase taxRecords(TaxRegister register, InTransaction inTransaction) {
        return inTransaction.run(TaxRecordsUseCase.class, register.taxes());
    }

    @Bean
    TaxQueries taxQueries(TaxRegister register, InTransaction inTransaction) {
        return inTransaction.run(TaxQueries.class, register.taxes());
    }
}
