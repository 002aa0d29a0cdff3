package dev.busmanager.domain.identity;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.Kind;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** All that can go wrong with accounts and sign-in. */
public abstract sealed class IdentityException extends DomainException {

    private IdentityException(Kind kind, String code, String message, Map<String, Object> params) {
        super(kind, code, message, params);
    }

    private IdentityException(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    /** One text for an unknown address and a wrong password: nobody learns who has an account. */
    public static final class WrongCredentials extends IdentityException {
        public WrongCredentials(int triesLeft) {
            super(
                    Kind.NOT_SIGNED_IN,
                    "identity.wrong-credentials",
                    "E-mail or password is wrong",
                    Map.of("tries_left", triesLeft));
        }
    }

    public static final class TooManyTries extends IdentityException {
        public TooManyTries(Duration wait) {
            this(Math.max(1, wait.toSeconds()), Math.max(1, wait.plusSeconds(59).toMinutes()));
        }

        private TooManyTries(long seconds, long minutes) {
            super(
                    Kind.TOO_OFTEN,
                    "identity.too-many-tries",
                    "Too many failed tries; please wait %d minutes".formatted(minutes),
                    Map.of("retry_after_seconds", seconds, "minutes", minutes));
        }
    }

    public static final class WaitingForApproval extends IdentityException {
        public WaitingForApproval() {
            super(
                    Kind.NOT_ALLOWED,
                    "identity.waiting-for-approval",
                    "Your registration is waiting: the office has to approve it");
        }
    }

    public static final class SwitchedOff extends IdentityException {
        public SwitchedOff() {
            super(Kind.NOT_ALLOWED, "identity.switched-off", "Your account is switched off; please ask the office");
        }
    }

    public static final class RegistrationClosed extends IdentityException {
        public RegistrationClosed() {
            super(
                    Kind.NOT_ALLOWED,
                    "identity.registration-closed",
                    "Registration is closed; the office makes new accounts");
        }
    }

    public static final class RegistrationWaits extends IdentityException {
        public RegistrationWaits() {
            super(
                    Kind.NOT_ALLOWED,
                    "identity.registration-waits",
                    "Thank you. An administrator must approve your registration before you can sign in");
        }
    }

    public static final class EmailTaken extends IdentityException {
        public EmailTaken() {
            super(Kind.CONFLICT, "identity.email-taken", "There is an account with this e-mail already");
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField("email", Flaw.taken(), getMessage()));
        }
    }

    /** Whoever could change the name under which somebody signs in could take his account. */
    public static final class EmailStands extends IdentityException {
        public EmailStands() {
            super(
                    Kind.CONFLICT,
                    "identity.email-stands",
                    "This person has another e-mail already; it stays as it is");
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField("email", Flaw.taken(), getMessage()));
        }
    }

    public static final class WrongCurrentPassword extends IdentityException {
        public WrongCurrentPassword() {
            super(Kind.RULE_BROKEN, "identity.wrong-current-password", "The current password is wrong");
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField("current_password", Flaw.notRight(), getMessage()));
        }
    }

    public static final class NoSuchAccount extends IdentityException {
        public NoSuchAccount() {
            super(Kind.NOT_FOUND, "identity.no-such-account", "There is no such account");
        }
    }

    public static final class NoSuchSession extends IdentityException {
        public NoSuchSession() {
            super(Kind.NOT_FOUND, "identity.no-such-session", "There is no such sign-in");
        }
    }

    public static final class NotWaiting extends IdentityException {
        public NotWaiting() {
            super(Kind.CONFLICT, "identity.not-waiting", "This registration was decided already");
        }
    }

    /** It is switched on and off only when somebody has decided on it. */
    public static final class StillWaiting extends IdentityException {
        public StillWaiting() {
            super(
                    Kind.CONFLICT,
                    "identity.still-waiting",
                    "This registration is waiting for a decision: approve it or turn it away");
        }
    }

    /** What is kept of somebody, such as a paper, would be lost with him. */
    public static final class HasRecords extends IdentityException {
        public HasRecords() {
            super(
                    Kind.CONFLICT,
                    "identity.has-records",
                    "Records of this person are kept already: approve the registration and switch the account off");
        }
    }

    /** Otherwise nobody could let anybody in any more. */
    public static final class LastAdministrator extends IdentityException {
        public LastAdministrator() {
            super(
                    Kind.CONFLICT,
                    "identity.last-administrator",
                    "This is the last administrator; make another one first");
        }
    }

    public static final class NotTheFirst extends IdentityException {
        public NotTheFirst() {
            super(
                    Kind.CONFLICT,
                    "identity.not-the-first",
                    "There is an administrator already; please sign in");
        }
    }

    public static final class WrongFirstRunCode extends IdentityException {
        public WrongFirstRunCode() {
            super(
                    Kind.NOT_ALLOWED,
                    "identity.wrong-first-run-code",
                    "That is not the code that the server printed when it started");
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField("code", Flaw.notRight(), getMessage()));
        }
    }

    /** So many people sign in at once that the processor cannot follow. */
    public static final class Crowded extends IdentityException {
        public Crowded() {
            super(
                    Kind.BUSY,
                    "identity.crowded",
                    "Many people are signing in at this moment; please try again in a few seconds",
                    Map.of("retry_after_seconds", 3));
        }
    }
}
