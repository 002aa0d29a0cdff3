package dev.busmanager.domain.repair;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.Kind;
import java.util.List;
import java.util.Map;

/** All that can go wrong with workshops and repairs. */
public abstract sealed class RepairException extends DomainException {

    private RepairException(Kind kind, String code, String message, Map<String, Object> params) {
        super(kind, code, message, params);
    }

    public static final class NoSuchWorkshop extends RepairException {
        public NoSuchWorkshop() {
            super(Kind.NOT_FOUND, "repair.no-such-workshop", "There is no such workshop", Map.of());
        }
    }

    public static final class WorkshopCodeTaken extends RepairException {
        public WorkshopCodeTaken(String code) {
            super(
                    Kind.CONFLICT,
                    "repair.workshop-code-taken",
                    "There is a workshop with the code %s already".formatted(code),
                    Map.of("code", code));
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField("org_code", Flaw.taken(), getMessage()));
        }
    }

    /** What it did for us is never lost, and nobody is left without the workshop that he belongs to. */
    public static final class WorkshopInUse extends RepairException {
        public WorkshopInUse(long repairs, long users) {
            super(
                    Kind.CONFLICT,
                    "repair.workshop-in-use",
                    ("This workshop stays (repair records: %d, people who can sign in: %d); switch its people off first,"
                                    + " and set a workshop with repair records to inactive")
                            .formatted(repairs, users),
                    Map.of("repairs", repairs, "users", users));
        }
    }

    public static final class WorkshopPutAway extends RepairException {
        public WorkshopPutAway() {
            super(
                    Kind.CONFLICT,
                    "repair.workshop-put-away",
                    "This workshop was put away; bring it back first",
                    Map.of());
        }
    }
}
