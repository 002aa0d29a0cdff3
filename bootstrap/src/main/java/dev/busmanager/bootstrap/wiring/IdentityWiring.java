package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.identity.AccountChanges;
import dev.busmanager.application.identity.AccountsService.AccountNews;
import dev.busmanager.application.identity.AccountsService;
import dev.busmanager.application.identity.Arrivals;
import dev.busmanager.application.identity.AuthenticateService;
import dev.busmanager.application.identity.ChangePasswordService;
import dev.busmanager.application.identity.FirstAdministratorService;
import dev.busmanager.application.identity.ForgetOldTraces;
import dev.busmanager.application.identity.MyAccountInAnOutage;
import dev.busmanager.application.identity.MyAccountService;
import dev.busmanager.application.identity.NewAccounts.RegistrationNews;
import dev.busmanager.application.identity.NewAccounts;
import dev.busmanager.application.identity.PasswordCheck;
import dev.busmanager.application.identity.ReadAuditService;
import dev.busmanager.application.identity.SignInService;
import dev.busmanager.application.identity.in.AccountQueries;
import dev.busmanager.application.identity.in.AccountsUseCase;
import dev.busmanager.application.identity.in.AuditQueries;
import dev.busmanager.application.identity.in.ChangePasswordUseCase;
import dev.busmanager.application.identity.in.FirstAdministratorUseCase;
import dev.busmanager.application.identity.in.MyAccountUseCase;
import dev.busmanager.application.identity.in.RegistrationsUseCase;
import dev.busmanager.application.identity.in.SignInUseCase;
import dev.busmanager.application.identity.out.Accounts;
import dev.busmanager.application.identity.out.AuditEntries;
import dev.busmanager.application.identity.out.FirstRunCode;
import dev.busmanager.application.identity.out.IdentityRules;
import dev.busmanager.application.identity.out.PasswordHashes;
import dev.busmanager.application.identity.out.People;
import dev.busmanager.application.identity.out.Sessions;
import dev.busmanager.application.identity.out.SignInTries;
import dev.busmanager.application.settings.HouseRules;
import dev.busmanager.application.shared.in.Sweep;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.bootstrap.identity.BcryptPasswordHashes;
import dev.busmanager.domain.identity.RegistrationPolicy;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class IdentityWiring {

    @Bean
    PasswordHashes passwordHashes() {
        return new BcryptPasswordHashes();
    }

    @Bean
    IdentityRules identityRules(HouseRules rules) {
        return new IdentityRules() {
            @Override
            public RegistrationPolicy registrationPolicy() {
                return RegistrationPolicy.valueOf(rules.registrationPolicy().toUpperCase(Locale.ROOT));
            }

            @Override
            public Duration idle() {
                return rules.idle();
            }
        };
    }

    @Bean
    PasswordCheck passwordCheck(
            Accounts accounts,
            Sessions sessions,
            SignInTries tries,
            PasswordHashes hashes,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new PasswordCheck(accounts, sessions, tries, hashes, audit, unitOfWork, clock);
    }

    @Bean
    AccountChanges accountChanges(Signals signals, LiveEvents live) {
        return new AccountChanges(signals, live);
    }

    @Bean
    NewAccounts newAccounts(
            Accounts accounts,
            People people,
            RegistrationNews news,
            AccountChanges changes,
            AuditTrail audit,
            Ids ids,
            Clock clock) {
        return new NewAccounts(accounts, people, news, changes, audit, ids, clock);
    }

    @Bean
    Arrivals arrivals(
            Accounts accounts, People people, Sessions sessions, AuditTrail audit, Ids ids, Clock clock) {
        return new Arrivals(accounts, people, sessions, audit, ids, clock);
    }

    /** Opens its own units of work, as do those below that are not run in a transaction here. */
    @Bean
    SignInUseCase signIn(
            PasswordCheck passwords,
            Accounts accounts,
            SignInTries tries,
            PasswordHashes hashes,
            IdentityRules rules,
            NewAccounts newAccounts,
            Arrivals arrivals,
            AuditTrail audit,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new SignInService(
                passwords, accounts, tries, hashes, rules, newAccounts, arrivals, audit, unitOfWork, clock);
    }

    @Bean
    Sweep forgetOldTraces(SignInTries tries, Sessions sessions) {
        return new ForgetOldTraces(tries, sessions);
    }

    @Bean
    AuthenticateService authenticate(Sessions sessions, IdentityRules rules, UnitOfWork unitOfWork, Clock clock) {
        return new AuthenticateService(sessions, rules, unitOfWork, clock);
    }

    @Bean
    ChangePasswordUseCase changePassword(
            PasswordCheck passwords,
            Accounts accounts,
            Sessions sessions,
            PasswordHashes hashes,
            AuditTrail audit,
            AccountChanges changes,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new ChangePasswordService(passwords, accounts, sessions, hashes, audit, changes, unitOfWork, clock);
    }

    @Bean
    FirstAdministratorUseCase firstAdministrator(
            Accounts accounts,
            NewAccounts newAccounts,
            Arrivals arrivals,
            FirstRunCode code,
            SignInTries tries,
            PasswordHashes hashes,
            UnitOfWork unitOfWork,
            Clock clock) {
        return new FirstAdministratorService(
                accounts, newAccounts, arrivals, code, tries, hashes, unitOfWork, clock);
    }

    @Bean
    FirstStart firstStart(
            dev.busmanager.bootstrap.configuration.Configuration configuration,
            FirstAdministratorUseCase firstAdministrator) {
        return new FirstStart(configuration, firstAdministrator);
    }

    @Bean
    MyAccountUseCase myAccount(
            Accounts accounts,
            People people,
            Sessions sessions,
            AuditTrail audit,
            AccountChanges changes,
            Clock clock,
            InTransaction inTransaction) {
        var service = new MyAccountService(accounts, people, sessions, audit, changes, clock);
        return new MyAccountInAnOutage(inTransaction.run(MyAccountUseCase.class, service), clock);
    }

    @Bean
    OfficeAccounts officeAccounts(
            Accounts accounts,
            People people,
            Sessions sessions,
            PasswordHashes hashes,
            NewAccounts newAccounts,
            AccountNews news,
            AuditTrail audit,
            AccountChanges changes,
            Clock clock) {
        return new OfficeAccounts(
                new AccountsService(accounts, people, sessions, hashes, newAccounts, news, audit, changes, clock));
    }

    /** One service that is asked in three ways. */
    record OfficeAccounts(AccountsService service) {}

    @Bean
    AccountsUseCase accounts(OfficeAccounts office, InTransaction inTransaction) {
        return inTransaction.run(AccountsUseCase.class, office.service());
    }

    @Bean
    RegistrationsUseCase registrations(OfficeAccounts office, InTransaction inTransaction) {
        return inTransaction.run(RegistrationsUseCase.class, office.service());
    }

    @Bean
    AccountQueries accountQueries(OfficeAccounts office, InTransaction inTransaction) {
        return inTransaction.run(AccountQueries.class, office.service());
    }

    @Bean
    AuditQueries auditQueries(AuditEntries entries, InTransaction inTransaction) {
        return inTransaction.run(AuditQueries.class, new ReadAuditService(entries));
    }
}
