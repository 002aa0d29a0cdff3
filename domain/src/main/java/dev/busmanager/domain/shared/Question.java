package dev.busmanager.domain.shared;

import java.util.Map;

/**
 * Something odd that no rule forbids and a person has to decide. Like a refusal it has a stable code, an English
 * sentence, and the parameters with which a client says the same in another language.
 */
public interface Question {

    String code();

    String detail();

    default Map<String, Object> params() {
        return Map.of();
    }

    /** Whether whoever goes on all the same has to say why. */
    boolean needsReason();
}
