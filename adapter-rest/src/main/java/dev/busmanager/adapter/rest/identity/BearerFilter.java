package dev.busmanager.adapter.rest.identity;

import dev.busmanager.adapter.rest.shared.ActorArgument;
import dev.busmanager.adapter.rest.shared.CallProblem;
import dev.busmanager.adapter.rest.shared.Problems;
import dev.busmanager.application.identity.in.AuthenticateUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.domain.shared.AccessException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Finds out who asks. A token that is not valid (any more) makes a stranger of the caller, not yet an error: what is
 * open to everyone stays open to him, everything else answers 401 where the permission is asked for.
 */
@Component
@Order(5)
class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";
    /** Sent by a page before which nobody has moved for a while: what it asks is no use of the session. */
    private static final String UNATTENDED = "X-Unattended";

    private final AccessTokens tokens;
    private final AuthenticateUseCase authenticate;
    private final Problems problems;

    BearerFilter(AccessTokens tokens, AuthenticateUseCase authenticate, Problems problems) {
        this.tokens = tokens;
        this.authenticate = authenticate;
        this.problems = problems;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getRequestURI().startsWith("/api/");
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try {
            var used = request.getHeader(UNATTENDED) == null;
            ActorArgument.remember(request, actor(request.getHeader(HttpHeaders.AUTHORIZATION), used));
        } catch (StorageUnavailableException _) {
            problems.write(response, Problems.of(CallProblem.STORAGE_UNAVAILABLE));
            return;
        }
        chain.doFilter(request, response);
    }

    private Actor actor(@Nullable String header, boolean used) {
        if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) return Actor.STRANGER;
        return tokens.read(header.substring(SCHEME.length()).strip())
                .<Actor>map(token -> {
                    try {
                        return authenticate.authenticate(token.account(), token.session(), used);
                    } catch (AccessException.NotSignedIn _) {
                        return Actor.STRANGER;
                    }
                })
                .orElse(Actor.STRANGER);
    }
}
