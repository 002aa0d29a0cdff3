package dev.busmanager.domain.shared;

import java.util.Map;

/**
 * Something that is said to a person. It has a stable code, an English sentence, and the parameters with which a client
 * says the same in another language.
 */
public interface Remark {

    String code();

    String detail();

    default Map<String, Object> params() {
        return Map.of();
    }
}
