package dev.busmanager.bootstrap.openapi;

import java.util.Map;

/** What has to be decided first, in a refusal: codes and their parameters stand among those of the problems. */
record QuestionAsked(String code, String detail, boolean needsReason, Map<String, Object> params) {}
