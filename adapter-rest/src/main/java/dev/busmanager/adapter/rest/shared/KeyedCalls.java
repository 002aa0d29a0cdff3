package dev.busmanager.adapter.rest.shared;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.in.AnswerOnceUseCase;
import dev.busmanager.application.shared.in.AnswerOnceUseCase.Answer;
import dev.busmanager.application.shared.in.AnswerOnceUseCase.KeyedCall;
import dev.busmanager.application.shared.in.AnswerOnceUseCase.Outcome;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Supplier;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The wire's side of calls that may be repeated. */
@Component
public class KeyedCalls {

    public static final String HEADER = "Idempotency-Key";

    private final AnswerOnceUseCase answerOnce;
    private final FileLinks links;

    KeyedCalls(AnswerOnceUseCase answerOnce, FileLinks links) {
        this.answerOnce = answerOnce;
        this.links = links;
    }

    public Outcome answer(HttpServletRequest request, Actor.SignedIn actor, byte[] bodyHash, Supplier<Answer> call) {
        var query = request.getQueryString();
        var path = request.getRequestURI() + (query == null ? "" : "?" + query);
        var keyed = new KeyedCall(actor, request.getMethod(), path, request.getHeader(HEADER), bodyHash);
        return answerOnce.answer(keyed, call);
    }

    /** Sends a kept answer; links to files in it are signed anew, since the old signatures may have run out. */
    public void repeat(Answer answer, Actor.SignedIn actor, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(answer.status());
        if (answer.contentType() != null) response.setContentType(answer.contentType());
        if (answer.etag() != null) response.setHeader(HttpHeaders.ETAG, answer.etag());
        var text = new String(answer.body(), StandardCharsets.UTF_8);
        response.getOutputStream()
                .write(links.renewed(text, actor, request).getBytes(StandardCharsets.UTF_8));
    }

    public static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    public static byte[] hash(byte[] body) {
        return digest().digest(body);
    }
}
