package dev.busmanager.application.operations;

import dev.busmanager.application.shared.Audience;
import dev.busmanager.application.shared.LiveEvent;
import dev.busmanager.application.shared.out.LiveEvents;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.operations.Job;

/** Tells open screens that a job is not as they show it, and the office that one was given up. */
public final class JobNews {

    static final String TOPIC = "job";

    private final LiveEvents live;
    private final ParkedNews parked;

    public JobNews(LiveEvents live, ParkedNews parked) {
        this.live = live;
        this.parked = parked;
    }

    void changed(Job job) {
        live.publish(new LiveEvent(Audience.of(Role.OFFICE), TOPIC, job.id().toString()));
        if (job.maker() != null)
            live.publish(new LiveEvent(Audience.of(job.maker()), TOPIC, job.id().toString()));
    }

    void parked(Job job) {
        parked.parked(job);
    }

    /** How the office is told is a matter of another feature. */
    public interface ParkedNews {
        void parked(Job job);
    }
}
