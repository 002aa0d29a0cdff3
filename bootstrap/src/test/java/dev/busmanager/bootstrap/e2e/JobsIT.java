package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.operations.JobNews.ParkedNews;
import dev.busmanager.application.operations.Jobs;
import dev.busmanager.application.operations.NewJob;
import dev.busmanager.application.operations.in.JobView;
import dev.busmanager.application.operations.out.KeptJobs;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.SessionId;
import dev.busmanager.domain.operations.Job;
import dev.busmanager.domain.operations.JobFailure;
import dev.busmanager.domain.operations.JobId;
import dev.busmanager.domain.operations.JobProgress;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** What the office sees of jobs, and whoever made one of his. No handler knows their kind, so they stay as they are. */
class JobsIT {

    private static final UUID OWNER = UUID.randomUUID();
    private static final JobFailure WHY =
            new JobFailure("fleet.no-such-bus", "There is no bus MH12AB1234", Map.of("bus", "MH12AB1234"));

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();
    private final Client driver = server.driver();

    @Test
    void givenJobOfDriver_whenHeAndTheOfficeLook_thenBothSeeItAndNobodyElse() {
        var id = jobOf(server, driver);

        var seen = driver.get("/api/jobs/" + id).expect(200);

        assertThat(seen.json().get("kind").asString()).isEqualTo("test");
        assertThat(seen.json().get("state").asString()).isEqualTo("waiting");
        assertThat(seen.json().get("phase").isNull()).isTrue();
        assertThat(seen.json().get("error").isNull()).isTrue();
        assertThat(seen.json().get("created_by_name").asString()).isEqualTo("Person of driver");
        assertThat(seen.json().get("created_at").asString()).endsWith("+05:30");
        assertThat(seen.json().get("allowed_actions").get(0).asString()).isEqualTo("cancel");
        assertThat(seen.text()).doesNotContain("payload").doesNotContain("inside");
        assertThat(seen.header("ETag")).isEqualTo("\"1\"");
        office.get("/api/jobs/" + id).expect(200);
        assertThat(server.workshop().get("/api/jobs/" + id).expect(403).code()).isEqualTo("job.not-yours");
    }

    @Test
    void givenRunningJob_whenLookedAt_thenItShowsHowFarItIs() {
        var id = jobOf(server, driver);
        become(id, job -> job.taken(OWNER, Instant.now()).at(new JobProgress(40, 200L, "writing")));

        var seen = driver.get("/api/jobs/" + id).expect(200).json();

        assertThat(seen.get("state").asString()).isEqualTo("running");
        assertThat(seen.get("done").asInt()).isEqualTo(40);
        assertThat(seen.get("total").asInt()).isEqualTo(200);
        assertThat(seen.get("phase").asString()).isEqualTo("writing");
        assertThat(seen.get("started_at").isNull()).isFalse();

        var stopping = driver.post("/api/jobs/%s/cancellation".formatted(id), null).expect(200).json();
        assertThat(stopping.get("state").asString()).isEqualTo("running");
        assertThat(stopping.get("stopping").asBoolean()).isTrue();
        assertThat(stopping.get("allowed_actions")).isEmpty();
    }

    @Test
    void givenParkedJob_whenTriedAgain_thenItWaitsAndOnlyOnce() {
        var id = jobOf(server, driver);
        become(id, job -> job.taken(OWNER, Instant.now()).poisoned(WHY, Instant.now()));
        var parked = office.get("/api/jobs/" + id).expect(200);
        assertThat(parked.json().get("error").get("code").asString()).isEqualTo("fleet.no-such-bus");
        assertThat(parked.json().get("error").get("message").asString()).isEqualTo("There is no bus MH12AB1234");
        assertThat(parked.json().get("error").get("params").get("bus").asString()).isEqualTo("MH12AB1234");
        assertThat(parked.json().get("allowed_actions").get(0).asString()).isEqualTo("retry");
        var retry = "/api/jobs/%s/retry".formatted(id);

        assertThat(office.post(retry, null, "If-Match", "\"1\"").expect(412).code())
                .isEqualTo("record.changed-meanwhile");
        var again = office.post(retry, null, "If-Match", parked.header("ETag")).expect(200);

        assertThat(again.json().get("state").asString()).isEqualTo("waiting");
        assertThat(office.post(retry, null).expect(409).code()).isEqualTo("job.not-parked");
    }

    @Test
    void givenJobThatIsOver_whenCancelled_thenRefused() {
        var id = jobOf(server, driver);
        var cancellation = "/api/jobs/%s/cancellation".formatted(id);
        driver.post(cancellation, null).expect(200);

        assertThat(driver.post(cancellation, null).expect(409).code()).isEqualTo("job.already-over");
        assertThat(driver.post("/api/jobs/%s/cancellation".formatted(UUID.randomUUID()), null).expect(404).code())
                .isEqualTo("job.no-such-job");
        driver.get("/api/jobs/nonsense").expect(404);
    }

    @Test
    void givenManyJobs_whenListed_thenFilteredPagedAndCounted() {
        try (var house = TestServer.start(Map.of())) {
            var boss = house.office();
            for (int i = 0; i < 3; i++) jobOf(house, boss);
            var last = jobOf(house, boss);
            boss.post("/api/jobs/%s/cancellation".formatted(last), null).expect(200);

            // The house has jobs of its own, such as the reminders of the day.
            var page = boss.get("/api/jobs?kind=test&limit=2").expect(200);
            assertThat(page.json()).hasSize(2);
            assertThat(page.json().get(0).get("id").asString()).isEqualTo(last.toString());
            assertThat(page.header("X-Total-Count")).isEqualTo("4");
            assertThat(boss.get("/api/jobs?kind=test&state=waiting").expect(200).json()).hasSize(3);
            assertThat(boss.get("/api/jobs?state=cancelled&kind=test").header("X-Total-Count")).isEqualTo("1");
            assertThat(boss.get("/api/jobs?kind=other").json()).isEmpty();
            assertThat(boss.get("/api/jobs?state=&kind=test&offset=3").json()).hasSize(1);
            assertThat(boss.get("/api/jobs?search=TES").header("X-Total-Count")).isEqualTo("4");
            assertThat(boss.get("/api/jobs?search=nobody").header("X-Total-Count")).isEqualTo("0");
            jobOf(house, house.driver());
            assertThat(boss.get("/api/jobs?search=of+driver").header("X-Total-Count")).isEqualTo("1");
            assertThat(boss.get("/api/jobs?total=false").header("X-Total-Count")).isNull();
            boss.get("/api/jobs?state=perhaps").expect(422);
            boss.get("/api/jobs?limit=many").expect(422);
            boss.get("/api/jobs?kind=a%00b").expect(422);
            boss.get("/api/jobs?search=a%00b").expect(422);
            boss.get("/api/jobs?search=" + "x".repeat(101)).expect(422);
        }
    }

    @Test
    void givenJobThatWasGivenUp_whenTheOfficeOpensItsInbox_thenItIsTold() {
        try (var house = TestServer.start(Map.of())) {
            var boss = house.office();
            var id = jobOf(house, house.driver());
            var job = house.bean(UnitOfWork.class).run(() -> house.bean(KeptJobs.class).find(new JobId(id)));

            house.bean(ParkedNews.class).parked(job.map(JobView::job).orElseThrow());

            var notice = boss.get("/api/notifications").expect(200).json().get(0);
            assertThat(notice.get("kind").asString()).isEqualTo("job_parked");
            assertThat(notice.get("link").asString()).isEqualTo("/office/system/jobs?open=" + id);
            assertThat(notice.get("type").asString()).isEqualTo("error");
        }
    }

    @Test
    void givenWhoeverFollows_whenHisJobChanges_thenHeAndTheOfficeAreTold() {
        var before = count();

        jobOf(server, driver);

        assertThat(count()).isEqualTo(before + 2);
    }

    private long count() {
        var me = UUID.fromString(driver.get("/api/auth/me").json().get("id").asString());
        return server.jdbc()
                .sql("select count(*) from live_event where topic = 'job' and (role = 'admin' or account_id = ?)")
                .param(me)
                .query(Long.class)
                .single();
    }

    /** As a feature would enqueue it for this person. */
    static UUID jobOf(TestServer server, Client person) {
        var account = UUID.fromString(person.get("/api/auth/me").json().get("id").asString());
        var actor = new Actor.SignedIn(
                new AccountId(account), new PersonId(account), Role.DRIVER, new SessionId(account), null);
        return server.bean(Jobs.class)
                .enqueue(actor, NewJob.of("test", Map.of("secret", "inside")))
                .value();
    }

    private void become(UUID id, UnaryOperator<Job> step) {
        var kept = server.bean(KeptJobs.class);
        server.bean(UnitOfWork.class).perform(() -> kept.update(step.apply(kept.hold(new JobId(id)).orElseThrow())));
    }
}
