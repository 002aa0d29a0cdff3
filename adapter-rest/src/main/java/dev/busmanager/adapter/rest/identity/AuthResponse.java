package dev.busmanager.adapter.rest.identity;

import dev.busmanager.application.identity.in.SignedInView;
import java.util.UUID;

record AuthResponse(String accessToken, String tokenType, User user) {

    record User(UUID id, String email, String fullName, String role, UUID profileId) {}

    static AuthResponse of(SignedInView view, AccessTokens tokens) {
        var role = view.role().wire();
        var token = new SessionToken(view.account(), view.session(), role, view.person(), view.expiresAt());
        var user = new User(view.account().value(), view.email(), view.fullName(), role, view.person().value());
        return new AuthResponse(tokens.issue(token), "bearer", user);
    }
}
