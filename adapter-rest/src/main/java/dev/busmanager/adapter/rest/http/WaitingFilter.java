package dev.busmanager.adapter.rest.http;

import dev.busmanager.adapter.rest.shared.CallProblem;
import dev.busmanager.adapter.rest.shared.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Sends away, cheaply, who has waited too long: that empties the queue for those who can still be served in time. */
@Component
@org.springframework.core.annotation.Order(Order.WAITING)
class WaitingFilter extends OncePerRequestFilter {

    private final Problems problems;

    WaitingFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (!Places.waitedTooLong()) {
            chain.doFilter(request, response);
            return;
        }
        problems.write(response, Problems.of(CallProblem.BUSY));
    }
}
