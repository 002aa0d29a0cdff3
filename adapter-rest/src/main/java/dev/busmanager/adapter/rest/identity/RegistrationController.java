package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.Lists;
import dev.busmanager.adapter.rest.shared.MessageResponse;
import dev.busmanager.application.identity.in.AccountQueries;
import dev.busmanager.application.identity.in.AccountQueries.Filter;
import dev.busmanager.application.identity.in.AccountQueries.Order;
import dev.busmanager.application.identity.in.RegistrationsUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Page;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.Role;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who registered and waits for the office. */
@RestController
@RequestMapping("/api/registrations")
class RegistrationController {

    private final RegistrationsUseCase registrations;
    private final AccountQueries queries;

    RegistrationController(RegistrationsUseCase registrations, AccountQueries queries) {
        this.registrations = registrations;
        this.queries = queries;
    }

    @GetMapping
    ResponseEntity<List<AccountResponse>> waiting(
            Actor actor,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "true") boolean total) {
        var filter = new Filter(search, AccountStatus.WAITING, null);
        var found = queries.find(actor, filter, Order.NEWEST, new Page(limit, offset, total));
        return Lists.answer(found, AccountResponse::of);
    }

    /** @param role what the person will be; a driver unless said otherwise */
    record ApprovalRequest(@Nullable String role) {}

    @PostMapping("/{id}/approval")
    AccountResponse approve(Actor actor, @PathVariable UUID id, @RequestBody(required = false) @Nullable ApprovalRequest body) {
        var role = body == null || body.role() == null ? Role.DRIVER : Role.ofWire(body.role());
        return AccountResponse.of(registrations.approve(actor, new AccountId(id), role));
    }

    @DeleteMapping("/{id}")
    MessageResponse turnAway(Actor actor, @PathVariable UUID id) {
        registrations.turnAway(actor, new AccountId(id));
        return new MessageResponse("The registration is gone; the person may register again");
    }
}
