package dev.busmanager.domain.fleet;

import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Whose bus it is, and who gets which part of what it earns. */
public sealed interface Ownership {

    BigDecimal WHOLE = new BigDecimal("100.00");

    int PARTNER_NAME_MOST = 100;

    Ownership OWNED = new Owned();

    /** All of it is the company's. */
    record Owned() implements Ownership {}

    record Partnership(String partner, BigDecimal companyShare) implements Ownership {
        public Partnership {
            partner = partner.strip();
            if (partner.isEmpty()) throw new FleetException.PartnerMissing();
            if (companyShare.signum() < 0 || companyShare.compareTo(WHOLE) > 0) throw new FleetException.SharesNotWhole();
            companyShare = companyShare.setScale(2, RoundingMode.HALF_UP);
        }
    }

    default String wire() {
        return switch (this) {
            case Owned _ -> "owned";
            case Partnership _ -> "partnership";
        };
    }

    default @Nullable String partnerName() {
        return this instanceof Partnership partnership ? partnership.partner() : null;
    }

    default BigDecimal companySharePercent() {
        return this instanceof Partnership partnership ? partnership.companyShare() : WHOLE;
    }

    default BigDecimal partnerSharePercent() {
        return WHOLE.subtract(companySharePercent());
    }

    /**
     * A partnership as it was typed. One share follows from the other; when both were given they must make a whole.
     */
    static Ownership partnership(
            @Nullable String partner, @Nullable BigDecimal companyShare, @Nullable BigDecimal partnerShare) {
        if (partner == null) throw new FleetException.PartnerMissing();
        if (companyShare == null && partnerShare == null) throw new FleetException.SharesNotWhole();
        typed("company_profit_share", companyShare);
        typed("partner_profit_share", partnerShare);
        if (companyShare == null) return new Partnership(partner, WHOLE.subtract(partnerShare));
        if (partnerShare != null && companyShare.add(partnerShare).compareTo(WHOLE) != 0)
            throw new FleetException.SharesNotWhole();
        return new Partnership(partner, companyShare);
    }

    /** Before anybody reckons with it: a share of a billion decimals is written in a dozen signs. */
    private static void typed(String field, @Nullable BigDecimal share) {
        if (share == null) return;
        if (share.signum() < 0 || share.compareTo(WHOLE) > 0) throw new FleetException.SharesNotWhole();
        if (share.stripTrailingZeros().scale() > WHOLE.scale())
            throw new InvalidInputException(field, Flaw.tooManyDecimals(WHOLE.scale()));
    }
}
