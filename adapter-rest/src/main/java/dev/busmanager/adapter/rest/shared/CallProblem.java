package dev.busmanager.adapter.rest.shared;

import org.springframework.http.HttpStatus;

/** What can be wrong with a call before a use case has seen it, or with the house that should answer it. */
public enum CallProblem {
    UNKNOWN_ADDRESS(HttpStatus.NOT_FOUND, "call.unknown-address", "There is nothing at this address"),
    WRONG_METHOD(HttpStatus.METHOD_NOT_ALLOWED, "call.wrong-method", "This address has no such method"),
    /** Of another status where the framework knows a closer one. */
    MISSHAPEN(HttpStatus.BAD_REQUEST, "call.misshapen", "The call cannot be understood"),

    BODY_MISSING(HttpStatus.UNPROCESSABLE_CONTENT, "body.missing", "The call needs a body in JSON"),
    BODY_NOT_JSON(HttpStatus.UNPROCESSABLE_CONTENT, "body.not-json", "The body is not valid JSON"),
    BODY_NOT_DECLARED(
            HttpStatus.UNPROCESSABLE_CONTENT,
            "body.not-declared",
            "The body must be JSON (Content-Type: application/json)"),
    BODY_TOO_LARGE(HttpStatus.CONTENT_TOO_LARGE, "body.too-large", "The call is too large"),
    BODY_TOO_SLOW(
            HttpStatus.REQUEST_TIMEOUT, "body.too-slow", "The body took too long to arrive; please try again"),

    NO_SUCH_PART(HttpStatus.REQUESTED_RANGE_NOT_SATISFIABLE, "file.no-such-part", "The file has no such part"),

    STORAGE_UNAVAILABLE(
            HttpStatus.SERVICE_UNAVAILABLE, "storage.unavailable", "The database is busy; please try again soon"),
    BUSY(
            HttpStatus.SERVICE_UNAVAILABLE,
            "server.busy",
            "Too much is going on at the moment; please try again in a few seconds"),
    UNEXPECTED(
            HttpStatus.INTERNAL_SERVER_ERROR,
            "server.unexpected",
            "Something failed on the server; nothing was saved. Please tell the office the number of this call");

    private final HttpStatus status;
    private final String code;
    private final String sentence;

    CallProblem(HttpStatus status, String code, String sentence) {
        this.status = status;
        this.code = code;
        this.sentence = sentence;
    }

    public HttpStatus status() {
        return status;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return sentence;
    }
}
