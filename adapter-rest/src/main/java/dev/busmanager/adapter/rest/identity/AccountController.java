package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.adapter.rest.shared.Lists;
import dev.busmanager.adapter.rest.shared.MessageResponse;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.identity.in.AccountQueries.Filter;
import dev.busmanager.application.identity.in.AccountQueries.Order;
import dev.busmanager.application.identity.in.AccountQueries;
import dev.busmanager.application.identity.in.AccountsUseCase.NewAccount;
import dev.busmanager.application.identity.in.AccountsUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.shared.PhoneNumber;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who can sign in; for the office. */
@RestController
@RequestMapping("/api/accounts")
class AccountController {

    private final AccountsUseCase accounts;
    private final AccountQueries queries;

    AccountController(AccountsUseCase accounts, AccountQueries queries) {
        this.accounts = accounts;
        this.queries = queries;
    }

    @GetMapping
    ResponseEntity<List<AccountResponse>> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(defaultValue = "newest") String sort,
            @RequestParam(defaultValue = "50") int limit,
            @RequestParam(defaultValue = "0") int offset,
            @RequestParam(defaultValue = "true") boolean total) {
        var filter = new Filter(
                search,
                Choices.optional("status", status, AccountStatus.values(), AccountStatus::wire),
                Choices.optional("role", role, Role.values(), Role::wire));
        var order = Choices.one("sort", sort, Order.values(), each -> each.name().toLowerCase(Locale.ROOT));
        var found = queries.find(actor, filter, order, new Page(limit, offset, total));
        return Lists.answer(found, AccountResponse::of);
    }

    @GetMapping("/{id}")
    AccountResponse one(Actor actor, @PathVariable UUID id) {
        return AccountResponse.of(accounts.one(actor, new AccountId(id)));
    }

    /** @param hasAccess false for somebody who does not come in before the office sets a password */
    record NewAccountRequest(
            @Nullable String email,
            @Nullable String password,
            @Nullable Boolean hasAccess,
            @Required @Nullable String fullName,
            @Required @Nullable String role,
            @Nullable String phone) {}

    @PostMapping
    AccountResponse create(Actor actor, @RequestBody NewAccountRequest body) {
        var shape = new RequestShape();
        boolean comesIn = shape.access(body.hasAccess(), body.password());
        var email = comesIn ? shape.text("email", body.email(), 255) : shape.optionalText("email", body.email(), 255);
        var password = comesIn ? shape.secret("password", body.password()) : null;
        var fullName = shape.text("full_name", body.fullName(), 100);
        var role = shape.text("role", body.role(), 20);
        var phone = shape.optionalText("phone", body.phone(), PhoneNumber.MOST);
        shape.check();
        var command = new NewAccount(email, password, fullName, Role.ofWire(role), phone, null);
        return AccountResponse.of(accounts.create(actor, command));
    }

    record RoleRequest(@Required @Nullable String role) {}

    @PutMapping("/{id}/role")
    AccountResponse changeRole(
            Actor actor, @PathVariable UUID id, @RequestBody RoleRequest body, ExpectedVersion expected) {
        var shape = new RequestShape();
        var role = shape.text("role", body.role(), 20);
        shape.check();
        return AccountResponse.of(
                accounts.changeRole(actor, new AccountId(id), Role.ofWire(role), expected));
    }

    @PostMapping("/{id}/deactivation")
    AccountResponse deactivate(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return AccountResponse.of(accounts.deactivate(actor, new AccountId(id), expected));
    }

    @PostMapping("/{id}/reactivation")
    AccountResponse reactivate(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return AccountResponse.of(accounts.reactivate(actor, new AccountId(id), expected));
    }

    /** @param email of somebody who has none yet */
    record PasswordRequest(@Required @Nullable String password, @Nullable String email) {}

    @PutMapping("/{id}/password")
    AccountResponse resetPassword(
            Actor actor, @PathVariable UUID id, @RequestBody PasswordRequest body, ExpectedVersion expected) {
        var shape = new RequestShape();
        var password = shape.secret("password", body.password());
        var email = shape.optionalText("email", body.email(), 255);
        shape.check();
        return AccountResponse.of(accounts.resetPassword(actor, new AccountId(id), email, password, expected));
    }

    @GetMapping("/{id}/sessions")
    List<SessionResponse> sessions(Actor actor, @PathVariable UUID id) {
        return accounts.sessions(actor, new AccountId(id)).stream()
                .map(session -> SessionResponse.of(session, false))
                .toList();
    }

    @DeleteMapping("/{id}/sessions")
    MessageResponse endSessions(Actor actor, @PathVariable UUID id) {
        return new MessageResponse(
                "Signed out in %d places".formatted(accounts.endSessions(actor, new AccountId(id))));
    }
}
