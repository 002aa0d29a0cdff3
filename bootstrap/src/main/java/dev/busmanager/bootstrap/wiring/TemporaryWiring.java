package dev.busmanager.bootstrap.wiring;
import dev.busmanager.application.identity.AccountsService.AccountNews;
import dev.busmanager.application.identity.NewAccounts.RegistrationNews;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.application.shared.in.SignalReceiver;
import dev.busmanager.domain.identity.*;
import org.springframework.context.annotation.*;
@Configuration(proxyBeanMethods = false)
class TemporaryWiring {
    @Bean Signals signals(org.springframework.beans.factory.ObjectProvider<SignalReceiver> r) { return s -> r.forEach(x -> x.receive(s)); }
    @Bean RegistrationNews registrationNews() { return n -> {}; }
    @Bean AccountNews accountNews() { return new AccountNews() {
        public void passwordReset(AccountId a) {} public void roleChanged(AccountId a, dev.busmanager.domain.identity.Role r) {} public void reactivated(AccountId a) {} }; }
}
