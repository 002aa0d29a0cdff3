package dev.busmanager.application.fleet;

import dev.busmanager.application.fleet.in.BusesUseCase.BusMembers;
import dev.busmanager.application.fleet.in.BusesUseCase.OwnershipKind;
import dev.busmanager.application.shared.Members;
import dev.busmanager.domain.fleet.Bus;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.BusStatus;
import dev.busmanager.domain.fleet.Ownership;
import dev.busmanager.domain.fleet.Registration;
import dev.busmanager.domain.fleet.TaxTerms;
import dev.busmanager.domain.network.StateId;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Money;
import dev.busmanager.domain.shared.Version;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a bus is, given what it was and what somebody says of it now. */
final class BusMerge {

    private BusMerge() {}

    static Bus fresh(BusId id, BusMembers members) {
        var registration = members.registration().over(null);
        if (registration == null) throw new InvalidInputException("registration_number", Flaw.missing());
        return new Bus(
                id,
                new Registration(registration),
                members.name().over(null),
                or(members.capacity().over(null), Bus.USUAL_CAPACITY),
                // Left out it is of the usual type; cleared it is of none.
                members.type().over(Bus.USUAL_TYPE),
                or(members.status().over(null), BusStatus.ACTIVE),
                tax(new TaxTerms(null, Money.ZERO, TaxTerms.USUAL_DUE_DAY, null), members),
                null,
                Version.FIRST);
    }

    static Bus merged(Bus bus, BusMembers members) {
        return new Bus(
                bus.id(),
                Members.present("registration_number", members.registration(), bus.registration(), Registration::new),
                members.name().over(bus.name()),
                or(members.capacity().over(bus.capacity()), Bus.USUAL_CAPACITY),
                members.type().over(bus.type()),
                Members.present("status", members.status(), bus.status(), Function.identity()),
                tax(bus.tax(), members),
                bus.archivedAt(),
                bus.version());
    }

    private static TaxTerms tax(TaxTerms terms, BusMembers members) {
        return new TaxTerms(
                members.homeState().map(StateId::new).over(terms.homeState()),
                or(members.monthlyTax().map(tax -> Money.typed("monthly_tax_amount", tax)).over(terms.monthly()), Money.ZERO),
                or(members.taxDueDay().over(terms.dueDay()), TaxTerms.USUAL_DUE_DAY),
                members.lastTaxPaid().over(terms.lastPaid()));
    }

    /** A share that stands alone takes the other one with it. */
    static Ownership merged(Ownership ownership, BusMembers members) {
        var kind = members.ownership()
                .over(ownership instanceof Ownership.Owned ? OwnershipKind.OWNED : OwnershipKind.PARTNERSHIP);
        if (kind != OwnershipKind.PARTNERSHIP) return Ownership.OWNED;
        var company = members.companyShare().over(null);
        var partner = members.partnerShare().over(null);
        boolean untouched = company == null && partner == null;
        return Ownership.partnership(
                members.partner().over(ownership.partnerName()),
                untouched && ownership instanceof Ownership.Partnership ? ownership.companySharePercent() : company,
                partner);
    }

    private static <T> T or(@Nullable T value, T usual) {
        return value == null ? usual : value;
    }
}
