package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.MessageResponse;
import dev.busmanager.application.identity.in.MyAccountUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.identity.SessionId;
import java.util.List;
import java.util.UUID;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where I am signed in. */
@RestController
@RequestMapping("/api/sessions")
class SessionController {

    private final MyAccountUseCase myAccount;

    SessionController(MyAccountUseCase myAccount) {
        this.myAccount = myAccount;
    }

    @GetMapping
    List<SessionResponse> mine(Actor actor) {
        var here = actor.signedIn().session();
        return myAccount.sessions(actor).stream()
                .map(session -> SessionResponse.of(session, session.id().equals(here)))
                .toList();
    }

    @DeleteMapping("/{id}")
    MessageResponse end(Actor actor, @PathVariable UUID id) {
        myAccount.endSession(actor, new SessionId(id));
        return new MessageResponse("Signed out there");
    }
}
