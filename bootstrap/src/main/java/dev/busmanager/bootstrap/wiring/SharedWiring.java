package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.shared.AnswerOnceService;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.in.AnswerOnceUseCase;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.KeptAnswers;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.UnitOfWork;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What all features stand on. */
@Configuration(proxyBeanMethods = false)
class SharedWiring {

    /** In microseconds, as the database keeps them: an instant read back equals the one that was written. */
    @Bean
    Clock clock() {
        return Clock.tick(Clock.systemUTC(), Duration.ofNanos(1_000));
    }

    @Bean
    InTransaction inTransaction(UnitOfWork unitOfWork) {
        return new InTransaction(unitOfWork);
    }

    @Bean
    ChangeTrail changeTrail(AuditTrail audit, LiveEvents live) {
        return new ChangeTrail(audit, live);
    }

    @Bean
    AnswerOnceUseCase answerOnce(KeptAnswers kept, UnitOfWork unitOfWork, Clock clock) {
        return new AnswerOnceService(kept, unitOfWork, clock);
    }
}
