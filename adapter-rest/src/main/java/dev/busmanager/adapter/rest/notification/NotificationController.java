package dev.busmanager.adapter.rest.notification;

import dev.busmanager.adapter.rest.shared.Lists;
import dev.busmanager.adapter.rest.shared.MessageResponse;
import dev.busmanager.application.notification.in.InboxUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.domain.notification.NotificationId;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/notifications")
class NotificationController {

    private final InboxUseCase inbox;

    NotificationController(InboxUseCase inbox) {
        this.inbox = inbox;
    }

    @GetMapping
    ResponseEntity<List<NotificationResponse>> list(
            Actor actor,
            @RequestParam(name = "unread_only", defaultValue = "false") boolean unreadOnly,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "true") boolean total) {
        return Lists.answer(inbox.list(actor, unreadOnly, new Page(limit, offset, total)), NotificationResponse::of);
    }

    /** The number at the bell. */
    record UnreadResponse(long unread) {}

    @GetMapping("/unread")
    UnreadResponse countUnread(Actor actor) {
        return new UnreadResponse(inbox.countUnread(actor));
    }

    @PutMapping("/read-all")
    MessageResponse readAll(Actor actor) {
        inbox.readAll(actor);
        return new MessageResponse("All messages are marked as read");
    }

    @PutMapping("/{id}/read")
    MessageResponse read(Actor actor, @PathVariable UUID id) {
        inbox.read(actor, new NotificationId(id));
        return new MessageResponse("The message is marked as read");
    }

    @DeleteMapping("/{id}")
    MessageResponse remove(Actor actor, @PathVariable UUID id) {
        inbox.remove(actor, new NotificationId(id));
        return new MessageResponse("The message is deleted");
    }
}
