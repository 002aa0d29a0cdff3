package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.adapter.rest.shared.RequestShape;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.fleet.in.BusesUseCase.OwnershipKind;
import dev.busmanager.domain.fleet.Ownership;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What holds from a day on. */
record OwnershipRequest(
        @Required @Nullable LocalDate from,
        @Required @Nullable String ownershipType,
        @Nullable String partnerName,
        @Nullable BigDecimal companyProfitShare) {

    Ownership ownership() {
        var shape = new RequestShape();
        shape.present("from", from);
        shape.text("ownership_type", ownershipType, Ownership.PARTNER_NAME_MOST);
        var partner = shape.optionalText("partner_name", partnerName, Ownership.PARTNER_NAME_MOST);
        shape.check();
        var kind = Choices.one("ownership_type", ownershipType.strip(), OwnershipKind.values(), BusRequest::word);
        return kind == OwnershipKind.OWNED
                ? Ownership.OWNED
                : Ownership.partnership(partner, companyProfitShare, null);
    }
}
