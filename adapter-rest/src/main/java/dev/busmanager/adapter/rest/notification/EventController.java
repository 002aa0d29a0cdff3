package dev.busmanager.adapter.rest.notification;

import dev.busmanager.application.notification.in.FollowEventsUseCase;
import dev.busmanager.application.shared.Actor;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Live events as {@code text/event-stream}, read with a bearer header like everything else. */
@RestController
class EventController {

    private final FollowEventsUseCase events;

    EventController(FollowEventsUseCase events) {
        this.events = events;
    }

    @GetMapping(path = "/api/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    void follow(
            Actor actor,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastSeen,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (HttpMethod.HEAD.matches(request.getMethod())) return;
        var stream = new ResponseStream();
        events.follow(actor, lastSeen == null || lastSeen.isBlank() ? null : lastSeen, stream);
        try {
            response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
            // A proxy must not collect what is meant for now.
            response.setHeader("X-Accel-Buffering", "no");
            stream.start(request, response, () -> events.leave(stream));
        } catch (RuntimeException e) {
            events.leave(stream);
            throw e;
        }
    }
}
