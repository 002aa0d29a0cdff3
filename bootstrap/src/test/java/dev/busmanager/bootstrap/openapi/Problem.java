package dev.busmanager.bootstrap.openapi;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a refusal looks like (RFC 9457, and what we add to it); the server writes it without a type of its own. */
record Problem(
        URI type,
        String title,
        int status,
        String detail,
        @Nullable URI instance,
        String code,
        @Nullable Map<String, Object> params,
        @Nullable List<FieldProblem> errors,
        @Nullable List<QuestionAsked> questions) {}
