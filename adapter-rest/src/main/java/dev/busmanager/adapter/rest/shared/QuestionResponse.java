package dev.busmanager.adapter.rest.shared;

import dev.busmanager.domain.shared.Question;
import java.util.Map;

/** What the caller has to decide before the call is repeated with {@code confirm} and, where needed, {@code reason}. */
public record QuestionResponse(String code, String detail, boolean needsReason, Map<String, Object> params) {

    public static QuestionResponse of(Question question) {
        return new QuestionResponse(question.code(), question.detail(), question.needsReason(), question.params());
    }
}
