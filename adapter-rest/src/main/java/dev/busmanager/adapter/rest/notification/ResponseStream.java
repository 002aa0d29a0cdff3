package dev.busmanager.adapter.rest.notification;

import dev.busmanager.application.notification.NumberedEvent;
import dev.busmanager.application.notification.in.EventStream;
import jakarta.servlet.AsyncContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One open answer, written by a virtual thread of its own: whoever reads slowly keeps only that one waiting, and it
 * costs a kilobyte where a request thread would cost a place. Written straight to the response, since Spring's emitter
 * would bring its converters, its own queue and another dispatch for the end without doing more for us.
 */
final class ResponseStream implements EventStream {

    private static final Duration HEARTBEAT = Duration.ofSeconds(25);

    /**
     * Then the client comes back by itself, goes on where it was and shows its token again: a session may have run
     * out without anybody saying so.
     */
    private static final Duration LIFE = Duration.ofHours(1);

    /** More than anybody can have missed when he begins. Whoever is this slow is faster with coming back. */
    private static final int MOST_WAITING = 256;

    private static final System.Logger LOG = System.getLogger(ResponseStream.class.getName());

    private final BlockingQueue<Step> steps = new LinkedBlockingQueue<>(MOST_WAITING);
    private volatile long passed;
    private volatile boolean ended;
    private byte[] greeting = {};
    private long told;

    private sealed interface Step {}

    private record Tell(NumberedEvent event) implements Step {}

    private record WakeUp() implements Step {}

    @Override
    public void begin(long number, boolean afresh) {
        greeting = afresh ? Frames.reset(number) : Frames.position(number);
        passed = number;
        told = number;
    }

    @Override
    public void offer(NumberedEvent event) {
        if (!ended && !steps.offer(new Tell(event))) end();
    }

    @Override
    public void passed(long number) {
        passed = number;
    }

    /** A full queue needs no waking: its writer looks whether it has ended after each step. */
    @Override
    public void end() {
        ended = true;
        steps.offer(new WakeUp());
    }

    void start(HttpServletRequest request, HttpServletResponse response, Runnable leave) {
        var open = request.startAsync();
        open.setTimeout(0);
        Thread.ofVirtual().name("live-events").start(() -> {
            try {
                write(response.getOutputStream());
            } catch (IOException _) {
                // The client has gone.
            } catch (InterruptedException _) {
                Thread.currentThread().interrupt();
            } finally {
                ended = true;
                leave.run();
                complete(open);
            }
        });
    }

    private void write(OutputStream out) throws IOException, InterruptedException {
        var end = System.nanoTime() + LIFE.toNanos();
        out.write(greeting);
        out.flush();
        while (!ended && System.nanoTime() < end) {
            // Read before the queue is looked at: what is not in the queue then was either written or is not ours.
            var sure = passed;
            var next = steps.poll(HEARTBEAT.toSeconds(), TimeUnit.SECONDS);
            if (next == null) beat(out, sure);
            else tellAll(out, next);
            out.flush();
        }
    }

    /** Says how far it went, even if none of it was for this one: else a quiet client would have to begin afresh. */
    private void beat(OutputStream out, long sure) throws IOException {
        out.write(sure > told ? Frames.position(sure) : Frames.heartbeat());
        told = Math.max(told, sure);
    }

    private void tellAll(OutputStream out, Step first) throws IOException {
        for (@Nullable Step step = first; step != null && !ended; step = steps.poll()) {
            if (!(step instanceof Tell(var event))) continue;
            out.write(Frames.event(event));
            told = event.number();
        }
    }

    private static void complete(AsyncContext open) {
        try {
            open.complete();
        } catch (IllegalStateException e) {
            LOG.log(System.Logger.Level.DEBUG, "The server had completed the answer by itself", e);
        }
    }
}
