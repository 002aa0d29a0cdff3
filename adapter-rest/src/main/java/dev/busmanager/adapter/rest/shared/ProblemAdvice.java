package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.out.StorageUnavailableException;
import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import org.apache.catalina.connector.ClientAbortException;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.TypeMismatchException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.http.converter.HttpMessageNotWritableException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingPathVariableException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.async.AsyncRequestNotUsableException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
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
        return answer(Problems.of(CallProblem.STORAGE_UNAVAILABLE));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bodyTooLarge(BodyTooLargeException e) {
        return answer(e.problem());
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(HttpMessageNotReadableException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException refusal) return refused(refusal);
            if (cause instanceof BodyTooLargeException tooLarge) return bodyTooLarge(tooLarge);
            if (cause instanceof BodyTooSlowException tooSlow) return bodyTooSlow(tooSlow);
        }
        if (e.getCause() instanceof DatabindException mismatch && !mismatch.getPath().isEmpty())
            return refused(Mismatch.of(mismatch));
        if (e.getCause() instanceof InputCoercionException tooLarge && !tooLarge.getPath().isEmpty())
            return refused(Mismatch.of(tooLarge));
        var noJson = e.getCause() instanceof JacksonException;
        return answer(Problems.of(noJson ? CallProblem.BODY_NOT_JSON : CallProblem.BODY_MISSING));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> bodyTooSlow(BodyTooSlowException e) {
        return answer(Problems.of(CallProblem.BODY_TOO_SLOW));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> listsCrowded(ListsCrowdedException e) {
        return answer(Problems.of(CallProblem.BUSY));
    }

    /** An id in a path that cannot be one names nothing; anywhere else it is a mistake of the caller. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> mismatch(TypeMismatchException e) {
        if (e instanceof MethodArgumentTypeMismatchException argument
                && argument.getParameter().hasParameterAnnotation(PathVariable.class)) return noSuchThing();
        return refused(Mismatch.of(e));
    }

    /** A blank in the place of an id. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingPathVariableException e) {
        return noSuchThing();
    }

    /** A query with escapes that are none, or not of a text. */
    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(InvalidParameterException e) {
        return answer(Problems.misshapen(HttpStatus.UNPROCESSABLE_CONTENT));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> missing(MissingServletRequestParameterException e) {
        return refused(new InvalidInputException(e.getParameterName(), Flaw.missing()));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongMediaType(HttpMediaTypeNotSupportedException e) {
        return answer(Problems.of(CallProblem.BODY_NOT_DECLARED));
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> wrongMethod(HttpRequestMethodNotSupportedException e) {
        var allow = new HttpHeaders();
        if (e.getSupportedHttpMethods() != null) allow.setAllow(e.getSupportedHttpMethods());
        return answer(Problems.of(CallProblem.WRONG_METHOD), allow);
    }

    /** The caller has gone; there is nobody to tell. */
    @ExceptionHandler({ClientAbortException.class, AsyncRequestNotUsableException.class})
    void callerGone() {}

    /** Nothing of ours cannot be written, unless its reader has gone. */
    @ExceptionHandler
    @Nullable ResponseEntity<ProblemDetail> unwritable(HttpMessageNotWritableException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause())
            if (cause instanceof ClientAbortException || cause instanceof AsyncRequestNotUsableException) return null;
        return everythingElse(e);
    }

    @ExceptionHandler
    ResponseEntity<ProblemDetail> everythingElse(Exception e) {
        if (e instanceof ErrorResponse known && known.getStatusCode().is4xxClientError()) {
            var status = HttpStatus.valueOf(known.getStatusCode().value());
            if (status == HttpStatus.NOT_FOUND) return noSuchThing();
            return answer(Problems.misshapen(status));
        }
        LOG.log(System.Logger.Level.ERROR, "Unexpected failure", e);
        return answer(Problems.of(CallProblem.UNEXPECTED));
    }

    private ResponseEntity<ProblemDetail> noSuchThing() {
        return answer(Problems.of(CallProblem.UNKNOWN_ADDRESS));
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem) {
        return answer(problem, new HttpHeaders());
    }

    private static ResponseEntity<ProblemDetail> answer(ProblemDetail problem, HttpHeaders headers) {
        Problems.headers(problem).forEach(headers::set);
        return ResponseEntity.status(problem.getStatus()).headers(headers).body(problem);
    }
}
