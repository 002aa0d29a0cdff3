package dev.busmanager.application.notification;

import dev.busmanager.application.notification.out.LiveEventLog;
import dev.busmanager.application.shared.in.Sweep;
import java.time.Duration;
import java.time.Instant;

/** A client that was away for longer loads everything again anyway. */
public final class ForgetLiveEvents implements Sweep {

    private static final Duration KEPT = Duration.ofHours(24);

    private final LiveEventLog log;

    public ForgetLiveEvents(LiveEventLog log) {
        this.log = log;
    }

    @Override
    public String what() {
        return "live events";
    }

    @Override
    public int sweep(Instant now) {
        return log.forgetBefore(now.minus(KEPT));
    }
}
