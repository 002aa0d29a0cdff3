package dev.busmanager.domain.shared;

import java.util.List;
import java.util.Map;

/**
 * Something was refused. The code is stable and is what programs go by; the message is an English sentence that a
 * person can act on; the parameters let a client say the same sentence in another language.
 */
public abstract class DomainException extends RuntimeException {

    private final Kind kind;
    private final String code;
    private final transient Map<String, Object> params;

    protected DomainException(Kind kind, String code, String message, Map<String, Object> params) {
        super(message);
        this.kind = kind;
        this.code = code;
        this.params = Map.copyOf(params);
    }

    protected DomainException(Kind kind, String code, String message) {
        this(kind, code, message, Map.of());
    }

    public Kind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public Map<String, Object> params() {
        return params;
    }

    /** Which members of the input are wrong, where that can be said. */
    public List<InvalidField> fields() {
        return List.of();
    }
}
