package dev.busmanager.bootstrap.openapi;

import java.util.Map;

/** One member that cannot be taken, in a refusal: codes and their parameters are listed in docs/problems.json. */
record FieldProblem(String field, String message, String code, Map<String, Object> params) {}
