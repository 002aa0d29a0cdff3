package dev.busmanager.application.shared;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Kind;

/** What can be wrong with a repeated call. */
public abstract sealed class KeyException extends DomainException {

    private KeyException(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    public static final class UsedForSomethingElse extends KeyException {
        public UsedForSomethingElse() {
            super(
                    Kind.INVALID,
                    "key.used-for-something-else",
                    "This Idempotency-Key was used for a call with another content; use a new key for a new call");
        }
    }

    public static final class Misshapen extends KeyException {
        public Misshapen() {
            super(Kind.INVALID, "key.misshapen", "An Idempotency-Key has 1 to 128 visible ASCII characters");
        }
    }
}
