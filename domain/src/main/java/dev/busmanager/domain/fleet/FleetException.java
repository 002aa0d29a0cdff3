package dev.busmanager.domain.fleet;

import dev.busmanager.domain.shared.DomainException;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidField;
import dev.busmanager.domain.shared.Kind;
import java.util.List;
import java.util.Map;

/** All that can go wrong with buses and papers. */
public abstract sealed class FleetException extends DomainException {

    private FleetException(Kind kind, String code, String message, Map<String, Object> params) {
        super(kind, code, message, params);
    }

    private FleetException(Kind kind, String code, String message) {
        super(kind, code, message);
    }

    public static final class NoSuchBus extends FleetException {
        public NoSuchBus() {
            super(Kind.NOT_FOUND, "fleet.no-such-bus", "There is no such bus");
        }
    }

    public static final class RegistrationTaken extends FleetException {
        public RegistrationTaken(String registration) {
            super(
                    Kind.CONFLICT,
                    "fleet.registration-taken",
                    "There is a bus with the registration %s already".formatted(registration),
                    Map.of("registration", registration));
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField("registration_number", Flaw.taken(), getMessage()));
        }
    }

    public static final class PartnerMissing extends FleetException {
        public PartnerMissing() {
            super(Kind.RULE_BROKEN, "fleet.partner-missing", "A partnership needs the name of the partner");
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField("partner_name", Flaw.missing(), getMessage()));
        }
    }

    public static final class SharesNotWhole extends FleetException {
        public SharesNotWhole() {
            super(
                    Kind.RULE_BROKEN,
                    "fleet.shares-not-whole",
                    "The shares of company and partner must be from 0 to 100 and make 100 % together");
        }

        @Override
        public List<InvalidField> fields() {
            return List.of(new InvalidField("company_profit_share", Flaw.outOfRange(0, 100), getMessage()));
        }
    }

    /** It runs or is to run; the trips come first. */
    public static final class BusInUse extends FleetException {
        public BusInUse(long trips, long timetables) {
            super(
                    Kind.CONFLICT,
                    "fleet.bus-in-use",
                    ("This bus has %d trips that are planned or on the way and %d timetables;"
                                    + " complete, cancel or change them first")
                            .formatted(trips, timetables),
                    Map.of("trips", trips, "timetables", timetables));
        }
    }

    public static final class NoSuchPaper extends FleetException {

        public NoSuchPaper() {
            super(Kind.NOT_FOUND, "fleet.no-such-paper", "There is no such paper");
        }
    }

    public static final class PaperClosed extends FleetException {

        public PaperClosed() {
            super(
                    Kind.CONFLICT,
                    "fleet.paper-closed",
                    "This paper was taken out; bring it back before you change it");
        }
    }

    public static final class NoSuchOwnership extends FleetException {

        public NoSuchOwnership() {
            super(Kind.NOT_FOUND, "fleet.no-such-ownership", "Nothing begins to hold on that day");
        }
    }

    /** Somebody has owned the bus since it came. */
    public static final class FirstOwnership extends FleetException {

        public FirstOwnership() {
            super(
                    Kind.CONFLICT,
                    "fleet.first-ownership",
                    "This is what the bus began with; change it instead of removing it");
        }
    }

    public static final class NoSuchTaxRecord extends FleetException {

        public NoSuchTaxRecord() {
            super(Kind.NOT_FOUND, "fleet.no-such-tax-record", "This bus has no such tax record");
        }
    }

    public static final class TaxPaid extends FleetException {

        public TaxPaid() {
            super(Kind.CONFLICT, "fleet.tax-paid", "This tax is paid; take the payment back first");
        }
    }

    /** It was never there, was revoked, or its owner may not read it any more; which one is nobody's business. */
    public static final class NoSuchCalendar extends FleetException {

        public NoSuchCalendar() {
            super(Kind.NOT_FOUND, "fleet.no-such-calendar", "This calendar is not there, or not any more");
        }
    }
}
