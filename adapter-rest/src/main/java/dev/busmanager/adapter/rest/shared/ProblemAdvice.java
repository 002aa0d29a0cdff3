package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.InvalidField;
import java.util.List;
import org.apache.catalina.connector.ClientAbortException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JacksonException.Reference;
import tools.jackson.databind.DatabindException;

/** The one place where what went wrong becomes an answer. */
@RestControllerAdvice
class ProblemAdvice {

    private static final System.Logger LOG = System.getLogger(ProblemAdvice.class.getName());

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(DomainException refusal) {
        return answer(Problems.of(refusal));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> storageAway(StorageUnavailableException e) {
        LOG.log(System.Logger.Level.WARNING, () -> "Database away or full: " + e.getCause());
        return answer(Problems.of(
                HttpStatus.SERVICE_UNAVAILABLE, "storage.unavailable", "The database is busy; please try again soon"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bodyTooLarge(BodyTooLargeException e) {
        return answer(Problems.of(HttpStatus.CONTENT_TOO_LARGE, "body.too-large", e.getMessage()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) return refused(refusal);
            if (cause instanceof BodyTooLargeException tooLarge) return bodyTooLarge(tooLarge);
            if (cause instanceof BodyTooSlowException tooSlow) return bodyTooSlow(tooSlow);
        }
        if (e.getCause() instanceof DatabindException mismatch && !mismatch.getPath().isEmpty()) {
            var field = field(mismatch);
            return answer(Problems.invalid(
                    List.of(new InvalidField(field, "is not of the expected kind")),
                    "'%s' is not of the expected kind".formatted(field)));
        }
        var sentence = e.getCause() instanceof JacksonException
                ? "The body is not valid JSON"
                : "The call needs a body in JSON";
        return answer(Problems.invalid(List.of(), sentence));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bodyTooSlow(BodyTooSlowException e) {
        return answer(Problems.of(
                HttpStatus.REQUEST_TIMEOUT, "body.too-slow", "The body took too long to arrive; please try again"));
    }

    private static String field(DatabindException mismatch) {
        var name = new StringBuilder();
        for (Reference step : mismatch.getPath()) {
            if (step.getPropertyName() == null) name.append('[').append(step.getIndex()).append(']');
            else name.append(name.isEmpty() ? "" : ".").append(step.getPropertyName());
        }
        return name.toString();
    }

    /** An id in a path that cannot be one names nothing; anywhere else it is a mistake of the caller. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(TypeMismatchException e) {
        if (e instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class)) return noSuchThing();
        var field = e.getPropertyName() == null ? "value" : e.getPropertyName();
        return answer(Problems.invalid(
                List.of(new InvalidField(field, "is not of the expected kind")),
                "'%s' is not of the expected kind".formatted(field)));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException e) {
        return answer(Problems.invalid(
                List.of(new InvalidField(e.getParameterName(), "is missing")),
                "'%s' is missing".formatted(e.getParameterName())));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongMediaType(HttpMediaTypeNotSupportedException e) {
        return answer(Problems.invalid(List.of(), "The body must be JSON (Content-Type: application/json)"));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongMethod(HttpRequestMethodNotSupportedException e) {
        var allow = new HttpHeaders();
        if (e.getSupportedHttpMethods() != null) allow.setAllow(e.getSupportedHttpMethods());
        return answer(
                Problems.of(HttpStatus.METHOD_NOT_ALLOWED, "call.wrong-method", "This address has no such method"),
                allow);
    }

    /** The caller has gone; there is nobody to tell. */
    @ExceptionHandler({ClientAbortException.class, AsyncRequestNotUsableException.class})
    void callerGone() {}

    @ExceptionHandler
    ResponseEntity<ProblemDetail> everythingElse(Exception e) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            if (status == HttpStatus.NOT_FOUND) return noSuchThing();
            return answer(Problems.of(status, "call.misshapen", status.getReasonPhrase()));
        }
        LOG.log(System.Logger.Level.ERROR, "Unexpected failure", e);
        return answer(Problems.of(
                HttpStatus.INTERNAL_SERVER_ERROR,
                "server.unexpected",
                "Something failed on the server; nothing was saved. Please tell the office the number of this call"));
    }

    private ResponseEntity<ProblemDetail> noSuchThing() {
        return answer(Problems.of(HttpStatus.NOT_FOUND, "call.unknown-address", "There is nothing at this address"));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return answer(problem, new HttpHeaders());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
        Problems.headers(problem).forEach(headers::set);
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }
}
