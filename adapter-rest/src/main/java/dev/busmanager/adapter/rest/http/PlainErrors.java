package dev.busmanager.adapter.rest.http;

import dev.busmanager.adapter.rest.shared.CallProblem;
import java.io.IOException;
import java.util.List;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/** What goes wrong before or behind our own code, such as a call that is not HTTP, is told in the same form. */
final class PlainErrors extends ErrorReportValve {

    private final List<String> origins;

    /** @param origins whose pages may read it, as they may read all that our own code says */
    PlainErrors(List<String> origins) {
        this.origins = origins;
    }

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var wrong = status < 500 ? CallProblem.MISSHAPEN : CallProblem.UNEXPECTED;
        var body = "{\"type\":\"urn:busmanager:problem:%2$s\",\"status\":%1$d,\"detail\":\"%3$s\",\"code\":\"%2$s\"}"
                .formatted(status, wrong.code(), wrong.sentence());
        try {
            readableBy(request.getHeader(HttpHeaders.ORIGIN), response);
            response.setContentType("application/problem+json");
            var out = response.getReporter();
            if (out != null) {
                out.write(body);
                response.finishResponse();
            }
        } catch (IOException | IllegalStateException _) {
            // The caller has gone; there is nobody to tell.
        }
    }

    /** A path that Tomcat cannot read has come past no filter. */
    private void readableBy(@Nullable String origin, Response response) {
        if (origin == null || !origins.contains(origin)) return;
        response.setHeader(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, origin);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ORIGIN);
    }
}
