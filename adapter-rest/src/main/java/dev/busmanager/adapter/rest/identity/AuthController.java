package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.MessageResponse;
import dev.busmanager.adapter.rest.shared.OpenDoor;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.identity.in.ChangePasswordUseCase.ChangePassword;
import dev.busmanager.application.identity.in.ChangePasswordUseCase;
import dev.busmanager.application.identity.in.MyAccountUseCase.ChangeMe;
import dev.busmanager.application.identity.in.MyAccountUseCase;
import dev.busmanager.application.identity.in.SignInUseCase.Register;
import dev.busmanager.application.identity.in.SignInUseCase.SignIn;
import dev.busmanager.application.identity.in.SignInUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Change;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.domain.identity.FullName;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Language;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/auth")
class AuthController {

    private final SignInUseCase signIn;
    private final MyAccountUseCase myAccount;
    private final ChangePasswordUseCase changePassword;
    private final AccessTokens tokens;
    private final Origins origins;

    AuthController(
            SignInUseCase signIn,
            MyAccountUseCase myAccount,
            ChangePasswordUseCase changePassword,
            AccessTokens tokens,
            Origins origins) {
        this.signIn = signIn;
        this.myAccount = myAccount;
        this.changePassword = changePassword;
        this.tokens = tokens;
        this.origins = origins;
    }

    /** @param device a random word that our own client keeps, by which the device is known again */
    record LoginRequest(
            @Required @Nullable String email, @Required @Nullable String password, @Nullable String device) {}

    @OpenDoor
    @PostMapping("/login")
    AuthResponse login(@RequestBody LoginRequest body, HttpServletRequest request) {
        var shape = new RequestShape();
        var email = shape.text("email", body.email(), 255);
        var password = shape.secret("password", body.password());
        var device = shape.optionalText("device", body.device(), 100);
        shape.check();
        return AuthResponse.of(signIn.signIn(new SignIn(email, password, origins.of(request, device))), tokens);
    }

    record SignupRequest(
            @Required @Nullable String email,
            @Required @Nullable String password,
            @Required @Nullable String fullName,
            @Nullable String device) {}

    @OpenDoor
    @PostMapping("/signup")
    AuthResponse signup(@RequestBody SignupRequest body, HttpServletRequest request) {
        var shape = new RequestShape();
        var email = shape.text("email", body.email(), 255);
        var password = shape.secret("password", body.password());
        var fullName = shape.text("full_name", body.fullName(), 100);
        var device = shape.optionalText("device", body.device(), 100);
        shape.check();
        var command = new Register(email, password, fullName, origins.of(request, device));
        return AuthResponse.of(signIn.register(command), tokens);
    }

    @GetMapping("/me")
    MeResponse me(Actor actor) {
        return MeResponse.of(myAccount.me(actor));
    }

    /** Theme and the like stay with the device. */
    record ChangeMeRequest(Change<String> fullName, Change<String> language) {}

    @PutMapping("/me")
    MeResponse changeMe(Actor actor, @RequestBody ChangeMeRequest body, ExpectedVersion expected) {
        var shape = new RequestShape();
        var fullName = shape.change("full_name", body.fullName(), FullName::new);
        var language = shape.change("language", body.language(), Language::ofWire);
        shape.check();
        return MeResponse.of(myAccount.change(actor, new ChangeMe(fullName, language, expected)));
    }

    record ChangePasswordRequest(
            @Required @Nullable String currentPassword, @Required @Nullable String newPassword) {}

    @PostMapping("/change-password")
    MessageResponse changePassword(
            Actor actor, @RequestBody ChangePasswordRequest body, HttpServletRequest request) {
        var shape = new RequestShape();
        var current = shape.secret("current_password", body.currentPassword());
        var next = shape.secret("new_password", body.newPassword());
        shape.check();
        try {
            changePassword.change(actor, new ChangePassword(current, next, origins.address(request)));
        } catch (InvalidInputException e) {
            throw e.renamed("password", "new_password");
        }
        return new MessageResponse("Password changed; all other places are signed out");
    }

    /** A fresh token for the same session; our own client asks for one before the old one runs out. */
    @PostMapping("/renewal")
    AuthResponse renew(Actor actor) {
        return AuthResponse.of(myAccount.renew(actor), tokens);
    }

    @PostMapping("/sign-out")
    MessageResponse signOut(Actor actor) {
        myAccount.signOut(actor);
        return new MessageResponse("Signed out");
    }

    @PostMapping("/sign-out-everywhere")
    MessageResponse signOutEverywhere(Actor actor) {
        return new MessageResponse("Signed out in %d places".formatted(myAccount.signOutEverywhere(actor)));
    }
}
