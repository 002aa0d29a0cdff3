package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.notification.in.Notifier;
import dev.busmanager.application.operations.ForgetOldJobs;
import dev.busmanager.application.operations.JobHandler;
import dev.busmanager.application.operations.JobNews.ParkedNews;
import dev.busmanager.application.operations.JobNews;
import dev.busmanager.application.operations.JobPlanner;
import dev.busmanager.application.operations.JobRunner;
import dev.busmanager.application.operations.Jobs;
import dev.busmanager.application.operations.JobsService;
import dev.busmanager.application.operations.in.JobsUseCase;
import dev.busmanager.application.operations.out.KeptJobs;
import dev.busmanager.application.shared.in.Sweep;
import dev.busmanager.application.shared.out.AuditTrail;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.application.shared.out.Signals;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.notification.Notice;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Each feature makes its handlers beans of its own wiring; here they are found. */
@Configuration(proxyBeanMethods = false)
class JobWiring {

    @Bean
    ParkedNews parkedNews(Notifier notifier) {
        return job -> notifier.notify(Role.OFFICE, Notice.jobParked(job.kind(), job.id().toString()));
    }

    @Bean
    JobNews jobNews(LiveEvents live, ParkedNews parked) {
        return new JobNews(live, parked);
    }

    /** One service that is asked in two ways. */
    record JobOffice(JobsService service) {}

    @Bean
    JobOffice jobOffice(KeptJobs kept, JobNews news, Signals signals, AuditTrail audit, Ids ids, Clock clock) {
        return new JobOffice(new JobsService(kept, news, signals, audit, ids, clock));
    }

    @Bean
    JobsUseCase jobsOfPeople(JobOffice office, InTransaction inTransaction) {
        return inTransaction.run(JobsUseCase.class, office.service());
    }

    @Bean
    Jobs jobs(JobOffice office, InTransaction inTransaction) {
        return inTransaction.run(Jobs.class, office.service());
    }

    /** Opens its own units of work, and listens to signals. */
    @Bean
    JobRunner jobRunner(
            ObjectProvider<JobHandler> found,
            Jobs jobs,
            KeptJobs kept,
            JobNews news,
            CompanyZone company,
            UnitOfWork unitOfWork,
            Ids ids,
            Clock clock) {
        var handlers = found.stream().toList();
        var planner = new JobPlanner(handlers, jobs, company, unitOfWork, clock);
        return new JobRunner(handlers, planner, kept, news, unitOfWork, ids, clock, new JobHeart());
    }

    @Bean
    JobThread jobThread(JobRunner runner) {
        return new JobThread(runner);
    }

    @Bean
    Sweep forgetOldJobs(KeptJobs kept) {
        return new ForgetOldJobs(kept);
    }
}
