package dev.busmanager.adapter.rest.http;

import dev.busmanager.adapter.rest.shared.ActorArgument;
import dev.busmanager.adapter.rest.shared.BodyTooLargeException;
import dev.busmanager.adapter.rest.shared.BodyTooSlowException;
import dev.busmanager.adapter.rest.shared.CallProblem;
import dev.busmanager.adapter.rest.shared.KeyedCalls;
import dev.busmanager.adapter.rest.shared.Problems;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.in.AnswerOnceUseCase.Answer;
import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.domain.shared.DomainException;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Gives every creating or state-changing call the promise of {@code Idempotency-Key}, without a line in any
 * controller. Uploads make the same promise themselves, since a file must not be held in memory.
 */
@Component
@org.springframework.core.annotation.Order(Order.KEYED)
class KeyedFilter extends OncePerRequestFilter {

    private static final Set<String> CHANGING = Set.of("POST", "PUT", "PATCH", "DELETE");

    private final KeyedCalls keyedCalls;
    private final Problems problems;

    KeyedFilter(KeyedCalls keyedCalls, Problems problems) {
        this.keyedCalls = keyedCalls;
        this.problems = problems;
    }

    /** What a stranger may do is not keyed: there is no account to keep the key for, and answers hold tokens. */
    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        var path = request.getRequestURI();
        return !CHANGING.contains(request.getMethod())
                || request.getHeader(KeyedCalls.HEADER) == null
                || !path.startsWith("/api/")
                || path.startsWith("/api/auth/")
                || path.startsWith("/api/first-run")
                // The address of a calendar is a secret that only its owner keeps.
                || path.equals("/api/papers/calendar-links")
                || path.equals("/api/imports")
                // Many units of work of its own; a trip that is there is not made again.
                || path.equals("/api/schedules/generate-trips")
                || (path.startsWith("/api/upload/") && !request.getMethod().equals("DELETE"));
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!(ActorArgument.of(request) instanceof Actor.SignedIn actor)) {
            chain.doFilter(request, response);
            return;
        }
        try {
            var body = request.getInputStream().readAllBytes();
            var captured = new ContentCachingResponseWrapper(response);
            var outcome = keyedCalls.answer(
                    request, actor, KeyedCalls.hash(body), () -> call(new ReadBody(request, body), captured, chain));
            if (outcome.repeated()) keyedCalls.repeat(outcome.answer(), actor, request, response);
            else captured.copyBodyToResponse();
        } catch (BodyTooLargeException e) {
            problems.write(response, e.problem());
        } catch (BodyTooSlowException _) {
            problems.write(response, Problems.of(CallProblem.BODY_TOO_SLOW));
        } catch (DomainException e) {
            problems.write(response, Problems.of(e));
        } catch (StorageUnavailableException _) {
            problems.write(response, Problems.of(CallProblem.STORAGE_UNAVAILABLE));
        } catch (Uncaught e) {
            e.rethrow();
        }
    }

    private static Answer call(HttpServletRequest request, ContentCachingResponseWrapper response, FilterChain chain) {
        try {
            chain.doFilter(request, response);
            return new Answer(
                    response.getStatus(),
                    response.getContentType(),
                    response.getHeader(HttpHeaders.ETAG),
                    response.getContentAsByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServletException e) {
            throw new Uncaught(e);
        }
    }

    /** Carries a checked exception out of a unit of work, which then is not kept. */
    private static final class Uncaught extends RuntimeException {

        Uncaught(ServletException cause) {
            super(cause);
        }

        void rethrow() throws ServletException {
            throw (ServletException) getCause();
        }
    }
}
