package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.identity.AccountsService.AccountNews;
import dev.busmanager.application.identity.NewAccounts.RegistrationNews;
import dev.busmanager.application.identity.in.AuthenticateUseCase;
import dev.busmanager.application.notification.FollowEventsService;
import dev.busmanager.application.notification.ForgetLiveEvents;
import dev.busmanager.application.notification.ForgetOldNotifications;
import dev.busmanager.application.notification.InboxService;
import dev.busmanager.application.notification.NoticeTexts;
import dev.busmanager.application.notification.NotifierService;
import dev.busmanager.application.notification.in.InboxUseCase;
import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.application.notification.out.LiveEventLog;
import dev.busmanager.application.notification.out.Notifications;
import dev.busmanager.application.notification.out.Recipients;
import dev.busmanager.application.shared.in.Sweep;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class NotificationWiring {

    @Bean
    Notifier notifier(
            Notifications notifications,
            Recipients recipients,
            LiveEvents live,
            Ids ids,
            Clock clock,
            InTransaction inTransaction) {
        return inTransaction.run(
                Notifier.class, new NotifierService(notifications, recipients, live, ids, clock));
    }

    @Bean
    InboxUseCase inbox(
            Notifications notifications,
            Recipients recipients,
            LiveEvents live,
            Clock clock,
            InTransaction inTransaction) {
        return inTransaction.run(
                InboxUseCase.class, new InboxService(notifications, recipients, live, new NoticeTexts(), clock));
    }

    /** Opens its own units of work, and listens to signals. The log is read in a thread that exists only meanwhile. */
    @Bean
    FollowEventsService followEvents(LiveEventLog log, AuthenticateUseCase authenticate, UnitOfWork unitOfWork) {
        return new FollowEventsService(
                log, authenticate, unitOfWork, task -> Thread.ofVirtual().name("live-event-log").start(task));
    }

    @Bean
    Sweep forgetLiveEvents(LiveEventLog log) {
        return new ForgetLiveEvents(log);
    }

    @Bean
    Sweep forgetOldNotifications(Notifications notifications) {
        return new ForgetOldNotifications(notifications);
    }

    @Bean
    RegistrationNews registrationNews(Notifier notifier) {
        return name -> notifier.notify(Role.OFFICE, Notice.registrationWaiting(name));
    }

    @Bean
    AccountNews accountNews(Notifier notifier) {
        return new AccountNews() {
            @Override
            public void passwordReset(AccountId account) {
                notifier.notify(account, Notice.passwordResetByOffice());
            }

            @Override
            public void roleChanged(AccountId account, Role role) {
                notifier.notify(account, Notice.roleChanged(role));
            }

            @Override
            public void reactivated(AccountId account) {
                notifier.notify(account, Notice.accountReactivated());
            }
        };
    }
}
