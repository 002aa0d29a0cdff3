package dev.busmanager.adapter.rest.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** What every answer has: a number, safe headers, a line in the log; and every path its one spelling. */
@Component
@org.springframework.core.annotation.Order(Order.FRAME)
class FrameFilter extends OncePerRequestFilter {

    private static final System.Logger REQUESTS = System.getLogger("dev.busmanager.requests");
    private static final Pattern SLASHES = Pattern.compile("/{2,}");

    /** Nothing but our own scripts, styles, letters and pictures; photos that are not sent yet are blobs. */
    private static final String CONTENT_SECURITY_POLICY =
            "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self';"
                    + " connect-src 'self'; worker-src 'self'; manifest-src 'self'; object-src 'none'; base-uri 'none';"
                    + " frame-ancestors 'none'; form-action 'self'";

    private final Traffic traffic;

    FrameFilter(Traffic traffic) {
        this.traffic = traffic;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var id = RequestId.begin(request.getHeader(RequestId.HEADER));
        var begun = System.nanoTime();
        response.setHeader(RequestId.HEADER, id);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Referrer-Policy", "same-origin");
        response.setHeader("X-Frame-Options", "DENY");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Permissions-Policy", "camera=(self), geolocation=(), microphone=()");
        response.setHeader("Content-Security-Policy", CONTENT_SECURITY_POLICY);
        if (request.getRequestURI().startsWith("/api")) response.setHeader("Cache-Control", "no-store");
        try {
            chain.doFilter(canonical(request), response);
        } finally {
            var millis = (System.nanoTime() - begun) / 1_000_000;
            var status = response.getStatus();
            traffic.count(status, millis);
            log(new RequestLine(
                    id, request.getMethod(), request.getRequestURI(), status, millis, request.getContentLengthLong()));
            RequestId.end();
        }
    }

    private static void log(RequestLine line) {
        var level = line.status() >= 500 || line.millis() >= 1_000
                ? System.Logger.Level.INFO
                : System.Logger.Level.DEBUG;
        REQUESTS.log(level, "{0}", line);
    }

    /** {@code /api//buses/} means {@code /api/buses}: some clients are configured with a slash too many. */
    private static HttpServletRequest canonical(HttpServletRequest request) {
        var path = request.getRequestURI();
        var single = path.contains("//") ? SLASHES.matcher(path).replaceAll("/") : path;
        var spelled = single.length() > 1 && single.endsWith("/") ? single.substring(0, single.length() - 1) : single;
        if (spelled.equals(path)) return request;
        return new HttpServletRequestWrapper(request) {
            @Override
            public String getRequestURI() {
                return spelled;
            }

            @Override
            public String getServletPath() {
                return spelled;
            }
        };
    }
}
