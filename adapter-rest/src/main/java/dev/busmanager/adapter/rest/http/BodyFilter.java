package dev.busmanager.adapter.rest.http;

import dev.busmanager.adapter.rest.shared.BodyTooLargeException;
import dev.busmanager.adapter.rest.shared.Problems;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** No body is larger or slower than its place allows; files are bounded more finely where they are read. */
@Component
@org.springframework.core.annotation.Order(Order.BODY)
class BodyFilter extends OncePerRequestFilter {

    private static final long JSON_BYTES = 1024 * 1024;
    /** The largest file that is taken, and what a form puts around it. */
    private static final long UPLOAD_BYTES = 10 * 1024 * 1024 + 16 * 1024;

    private static final Duration JSON_TIME = Duration.ofSeconds(30);
    /** Ten megabytes at 200 kbit/s. */
    private static final Duration UPLOAD_TIME = Duration.ofMinutes(7);

    private final Problems problems;

    BodyFilter(Problems problems) {
        this.problems = problems;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var upload = request.getRequestURI().startsWith("/api/upload/") || bringsTable(request);
        var most = upload ? UPLOAD_BYTES : JSON_BYTES;
        if (request.getContentLengthLong() > most) {
            problems.write(response, new BodyTooLargeException(most).problem());
            return;
        }
        chain.doFilter(new Bounded(request, most, upload ? UPLOAD_TIME : JSON_TIME), response);
    }

    /** Copied cells come in JSON as well, which is read into memory. */
    private static boolean bringsTable(HttpServletRequest request) {
        var type = request.getContentType();
        return request.getRequestURI().equals("/api/imports") && type != null && !type.startsWith("application/json");
    }

    private static final class Bounded extends HttpServletRequestWrapper {

        private final long most;
        private final Duration time;
        private @Nullable ServletInputStream stream;

        Bounded(HttpServletRequest request, long most, Duration time) {
            super(request);
            this.most = most;
            this.time = time;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            if (stream == null) stream = new BoundedBody(super.getInputStream(), most, time);
            return stream;
        }
    }
}
