package dev.busmanager.adapter.rest.shared;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.Kind;
import dev.busmanager.domain.shared.QuestionsException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** How a refusal is told on the wire: RFC 9457, with a sentence in {@code detail} that old clients show as it is. */
@Component
public class Problems {

    private final JsonMapper json;

    Problems(JsonMapper json) {
        this.json = json;
    }

    public static ProblemDetail of(CallProblem wrong) {
        return of(wrong, wrong.sentence());
    }

    /** @param sentence where there is a better one than usual */
    static ProblemDetail of(CallProblem wrong, String sentence) {
        return of(wrong.status(), wrong.code(), sentence);
    }

    static ProblemDetail misshapen(HttpStatus status) {
        return of(status, CallProblem.MISSHAPEN.code(), status.getReasonPhrase());
    }

    /** Not for others: a code that is not of an enum or of an exception is told to no client. */
    private static ProblemDetail of(HttpStatus status, String code, String sentence) {
        var problem = ProblemDetail.forStatusAndDetail(status, sentence);
        problem.setType(URI.create("urn:busmanager:problem:" + code));
        problem.setTitle(status.getReasonPhrase());
        problem.setProperty("code", code);
        return problem;
    }

    public static ProblemDetail of(DomainException refusal) {
        var problem = of(status(refusal.kind()), refusal.code(), refusal.getMessage());
        problem.setProperty("params", refusal.params());
        withFields(problem, refusal.fields());
        if (refusal instanceof QuestionsException asked)
            problem.setProperty("questions", asked.questions().stream().map(QuestionResponse::of).toList());
        return problem;
    }

    private static void withFields(ProblemDetail problem, List<InvalidField> fields) {
        if (fields.isEmpty()) return;
        problem.setProperty("errors", fields.stream().map(FieldProblem::of).toList());
    }

    static HttpStatus status(Kind kind) {
        return switch (kind) {
            case RULE_BROKEN -> HttpStatus.BAD_REQUEST;
            case INVALID -> HttpStatus.UNPROCESSABLE_CONTENT;
            case NOT_SIGNED_IN -> HttpStatus.UNAUTHORIZED;
            case NOT_ALLOWED -> HttpStatus.FORBIDDEN;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case CONFLICT -> HttpStatus.CONFLICT;
            case STALE -> HttpStatus.PRECONDITION_FAILED;
            case TOO_LARGE -> HttpStatus.CONTENT_TOO_LARGE;
            case WRONG_FILE_TYPE -> HttpStatus.UNSUPPORTED_MEDIA_TYPE;
            case TOO_OFTEN -> HttpStatus.TOO_MANY_REQUESTS;
            case BUSY -> HttpStatus.SERVICE_UNAVAILABLE;
        };
    }

    /** From a filter, where no controller is near. */
    public void write(HttpServletResponse response, ProblemDetail problem) throws IOException {
        if (response.isCommitted()) return;
        response.resetBuffer();
        response.setStatus(problem.getStatus());
        headers(problem).forEach(response::setHeader);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.getOutputStream().write(json.writeValueAsBytes(problem));
    }

    /** What a client needs beside the text: how to prove who it is, and when to try again. */
    static Map<String, String> headers(ProblemDetail problem) {
        return switch (problem.getStatus()) {
            case 401 -> Map.of("WWW-Authenticate", "Bearer");
            case 429, 503 -> Map.of("Retry-After", retryAfter(problem));
            default -> Map.of();
        };
    }

    private static String retryAfter(ProblemDetail problem) {
        var properties = problem.getProperties();
        return properties != null
                        && properties.get("params") instanceof Map<?, ?> params
                        && params.get("retry_after_seconds") instanceof Number seconds
                ? seconds.toString()
                : "3";
    }
}
