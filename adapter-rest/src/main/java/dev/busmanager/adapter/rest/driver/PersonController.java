package dev.busmanager.adapter.rest.driver;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.MessageResponse;
import dev.busmanager.adapter.rest.shared.RemovalResponse;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.adapter.rest.shared.SortedBy;
import dev.busmanager.adapter.rest.shared.TableExport;
import dev.busmanager.application.driver.in.PersonQueries;
import dev.busmanager.application.driver.in.PersonQueries.Filter;
import dev.busmanager.application.driver.in.PersonQueries.Order;
import dev.busmanager.application.driver.in.PersonsUseCase;
import dev.busmanager.application.identity.in.AccountsUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.AccountStatus;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import java.util.List;
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

/** All persons, whatever their role; the address is that of the original. */
@RestController
@RequestMapping("/api/drivers")
class PersonController {

    private final PersonsUseCase persons;
    private final PersonQueries queries;
    private final AccountsUseCase accounts;
    private final LongLists lists;
    private final TableExport export;

    PersonController(
            PersonsUseCase persons,
            PersonQueries queries,
            AccountsUseCase accounts,
            LongLists lists,
            TableExport export) {
        this.persons = persons;
        this.queries = queries;
        this.accounts = accounts;
        this.lists = lists;
        this.export = export;
    }

    @GetMapping
    @Nullable ResponseEntity<List<PersonResponse>> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "has_access", required = false) @Nullable Boolean access,
            @RequestParam(defaultValue = "false") boolean archived,
            @SortedBy("-created_at") Sort<Order> order,
            Page page) {
        var filter = filter(search, role, status, access, archived);
        return lists.answer(sink -> queries.find(actor, filter, order, page, sink), PersonResponse::of);
    }

    /** The list with its filters, whole and as a file. */
    @GetMapping("/export")
    @Nullable ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = TableExport.USUAL) String format,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(required = false) @Nullable String role,
            @RequestParam(required = false) @Nullable String status,
            @RequestParam(name = "has_access", required = false) @Nullable Boolean access,
            @RequestParam(defaultValue = "false") boolean archived,
            @SortedBy("-created_at") Sort<Order> order) {
        var filter = filter(search, role, status, access, archived);
        return export.answer(
                "drivers-report",
                format,
                PersonColumns.in(export.zone()),
                (page, sink) -> queries.find(actor, filter, order, page, sink));
    }

    private static Filter filter(
            @Nullable String search,
            @Nullable String role,
            @Nullable String status,
            @Nullable Boolean access,
            boolean archived) {
        return new Filter(
                search,
                Choices.optional("role", role, Role.values(), Role::wire),
                Choices.optional("status", status, AccountStatus.values(), AccountStatus::wire),
                access,
                archived);
    }

    @GetMapping("/roles")
    @Nullable ResponseEntity<List<HeldRoleResponse>> roles(Actor actor, Page page) {
        return lists.answer(sink -> queries.roles(actor, page, sink), HeldRoleResponse::of);
    }

    @GetMapping("/me")
    PersonResponse mine(Actor actor) {
        return PersonResponse.of(persons.mine(actor));
    }

    @GetMapping("/{id}")
    PersonResponse one(Actor actor, @PathVariable UUID id) {
        return PersonResponse.of(persons.one(actor, new PersonId(id)));
    }

    @GetMapping("/{id}/overview")
    PersonOverviewResponse overview(Actor actor, @PathVariable UUID id) {
        return PersonOverviewResponse.of(queries.overview(actor, new PersonId(id)));
    }

    @PostMapping
    PersonResponse add(Actor actor, @RequestBody NewPersonRequest body) {
        return PersonResponse.of(persons.add(actor, body.person()));
    }

    /** As the original form calls it. */
    @PostMapping("/create")
    PersonResponse create(Actor actor, @RequestBody NewPersonRequest body) {
        return add(actor, body);
    }

    record AssignRoleRequest(@Required @Nullable String userId, @Required @Nullable String role) {}

    @PostMapping("/assign-role")
    MessageResponse assignRole(Actor actor, @RequestBody AssignRoleRequest body) {
        var shape = new RequestShape();
        var account = shape.uuid("user_id", body.userId());
        var role = shape.text("role", body.role(), 20);
        shape.check();
        var changed = accounts.changeRole(actor, new AccountId(account), Role.ofWire(role), ExpectedVersion.ANY);
        return new MessageResponse("%s has the role %s now".formatted(changed.fullName(), changed.role().wire()));
    }

    @PutMapping("/{id}")
    PersonResponse change(
            Actor actor, @PathVariable UUID id, @RequestBody PersonRequest body, ExpectedVersion expected) {
        return PersonResponse.of(persons.change(actor, new PersonId(id), body.members(), expected));
    }

    @DeleteMapping("/{id}")
    RemovalResponse remove(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return RemovalResponse.of(persons.remove(actor, new PersonId(id), expected), "Person");
    }

    @PostMapping("/{id}/restoration")
    PersonResponse restore(Actor actor, @PathVariable UUID id) {
        return PersonResponse.of(persons.restore(actor, new PersonId(id)));
    }

    @PostMapping("/{id}/licence-confirmation")
    PersonResponse confirmLicence(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return PersonResponse.of(persons.confirmLicence(actor, new PersonId(id), expected));
    }

    @DeleteMapping("/{id}/licence-report")
    PersonResponse turnDownLicence(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return PersonResponse.of(persons.turnDownLicence(actor, new PersonId(id), expected));
    }
}
