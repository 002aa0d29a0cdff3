package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.driver.Licences;
import dev.busmanager.application.driver.FindPersonsService;
import dev.busmanager.application.driver.PersonsService;
import dev.busmanager.application.driver.UsesOfPersons;
import dev.busmanager.application.driver.in.PersonQueries;
import dev.busmanager.application.driver.in.PersonsUseCase;
import dev.busmanager.application.driver.out.PersonUses;
import dev.busmanager.application.driver.out.Persons;
import dev.busmanager.application.driver.out.WorkshopNames;
import dev.busmanager.application.fleet.PaperDates;
import dev.busmanager.application.identity.AccountChanges;
import dev.busmanager.application.identity.in.AccountsUseCase;
import dev.busmanager.application.identity.out.Accounts;
import dev.busmanager.application.identity.out.People;
import dev.busmanager.application.identity.out.Sessions;
import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.out.CompanyZone;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DriverWiring {

    /** Wrapped, since it must not be found by its interfaces, where the one inside a transaction is meant. */
    record PersonRegister(PersonsService persons) {}

    @Bean
    Licences licences(Persons persons, PaperDates dates) {
        return new Licences(persons, dates);
    }

    @Bean
    UsesOfPersons usesOfPersons(List<PersonUses> uses) {
        return new UsesOfPersons(uses);
    }

    @Bean
    PersonRegister personRegister(
            Persons persons,
            People people,
            Accounts accounts,
            AccountsUseCase keeper,
            Licences licences,
            UsesOfPersons uses,
            Notifier notifier,
            ChangeTrail trail,
            AccountChanges changes,
            Clock clock) {
        return new PersonRegister(new PersonsService(
                persons,
                people,
                accounts,
                keeper,
                licences,
                uses,
                notifier,
                trail,
                changes,
                clock));
    }

    @Bean
    PersonsUseCase persons(PersonRegister register, InTransaction inTransaction) {
        return inTransaction.run(PersonsUseCase.class, register.persons());
    }

    @Bean
    PersonQueries personQueries(
            PersonRegister register,
            Persons persons,
            Sessions sessions,
            WorkshopNames workshops,
            CompanyZone company,
            Clock clock,
            InTransaction inTransaction) {
        var queries = new FindPersonsService(persons, register.persons(), sessions, workshops, company, clock);
        return inTransaction.run(PersonQueries.class, queries);
    }
}
