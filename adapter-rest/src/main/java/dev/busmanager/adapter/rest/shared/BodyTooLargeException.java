package dev.busmanager.adapter.rest.shared;

import java.io.IOException;
import org.springframework.http.ProblemDetail;

/** More came than was announced or is allowed. */
public class BodyTooLargeException extends IOException {

    public BodyTooLargeException(long most) {
        super("The call is too large: at most %d KiB are taken here".formatted(most / 1024));
    }

    public ProblemDetail problem() {
        return Problems.of(CallProblem.BODY_TOO_LARGE, String.valueOf(getMessage()));
    }
}
