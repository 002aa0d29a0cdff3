package dev.busmanager.domain.shared;

/** The door is closed, whatever is behind it. */
public abstract sealed class AccessException extends DomainException {

    private AccessException(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    public static final class NotSignedIn extends AccessException {
        public NotSignedIn() {
            super(Kind.NOT_SIGNED_IN, "access.not-signed-in", "Please sign in");
        }
    }

    public static final class NotAllowed extends AccessException {
        public NotAllowed() {
            super(Kind.NOT_ALLOWED, "access.not-allowed", "Your role does not allow this");
        }
    }
}
