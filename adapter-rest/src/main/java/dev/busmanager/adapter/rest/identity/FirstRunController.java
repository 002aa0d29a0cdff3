package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.OpenDoor;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.identity.in.FirstAdministratorUseCase.FirstAdministrator;
import dev.busmanager.application.identity.in.FirstAdministratorUseCase;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@OpenDoor
@RestController
@RequestMapping("/api/first-run")
class FirstRunController {

    private final FirstAdministratorUseCase firstAdministrator;
    private final AccessTokens tokens;
    private final Origins origins;

    FirstRunController(FirstAdministratorUseCase firstAdministrator, AccessTokens tokens, Origins origins) {
        this.firstAdministrator = firstAdministrator;
        this.tokens = tokens;
        this.origins = origins;
    }

    record FirstRunResponse(boolean needed) {}

    @GetMapping
    FirstRunResponse isNeeded() {
        return new FirstRunResponse(firstAdministrator.isNeeded());
    }

    record FirstRunRequest(
            @Required @Nullable String code,
            @Required @Nullable String email,
            @Required @Nullable String password,
            @Nullable String fullName) {}

    @PostMapping
    AuthResponse create(@RequestBody FirstRunRequest body, HttpServletRequest request) {
        var shape = new RequestShape();
        var code = shape.text("code", body.code(), 100);
        var email = shape.text("email", body.email(), 255);
        var password = shape.secret("password", body.password());
        var fullName = shape.optionalText("full_name", body.fullName(), 100);
        shape.check();
        var command = new FirstAdministrator(email, password, fullName);
        return AuthResponse.of(
                firstAdministrator.createWithCode(command, code, origins.of(request, null)), tokens);
    }
}
