package dev.busmanager.adapter.rest.shared;

import dev.busmanager.domain.shared.InvalidField;
import java.util.Map;

/** What is wrong with one member, for people who read English and, by code and parameters, for all others. */
record FieldProblem(String field, String message, String code, Map<String, Object> params) {

    static FieldProblem of(InvalidField wrong) {
        var flaw = wrong.flaw();
        return new FieldProblem(wrong.field(), wrong.message(), flaw.code(), flaw.params());
    }
}
