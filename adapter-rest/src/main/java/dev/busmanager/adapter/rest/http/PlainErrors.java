package dev.busmanager.adapter.rest.http;

import dev.busmanager.adapter.rest.shared.CallProblem;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;

/** What goes wrong before or behind our own code, such as a call that is not HTTP, is told in the same form. */
public final class PlainErrors extends ErrorReportValve {

    @Override
    protected void report(Request request, Response response, Throwable failure) {
        var status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) return;
        var wrong = status < 500 ? CallProblem.MISSHAPEN : CallProblem.UNEXPECTED;
        var body = "{\"type\":\"about:blank\",\"status\":%d,\"detail\":\"%s\",\"code\":\"%s\"}"
                .formatted(status, wrong.sentence(), wrong.code());
        try {
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
}
