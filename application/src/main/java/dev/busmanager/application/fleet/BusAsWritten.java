package dev.busmanager.application.fleet;

import dev.busmanager.application.fleet.in.BusView;
import dev.busmanager.application.shared.Members;
import java.util.Map;

/** A bus as the audit trail remembers it, with the names of the wire. */
final class BusAsWritten {

    private BusAsWritten() {}

    static Map<String, Object> members(BusView bus) {
        return new Members()
                .with("registration_number", bus.registration())
                .with("bus_name", bus.name())
                .with("capacity", bus.capacity())
                .with("bus_type", bus.type())
                .with("status", bus.status().wire())
                .with("insurance_expiry", bus.insuranceUntil())
                .with("puc_expiry", bus.pucUntil())
                .with("fitness_expiry", bus.fitnessUntil())
                .with("permit_expiry", bus.permitUntil())
                .with("ownership_type", bus.ownership().wire())
                .with("partner_name", bus.ownership().partnerName())
                .with("company_profit_share", bus.ownership().companySharePercent())
                .with("partner_profit_share", bus.ownership().partnerSharePercent())
                .with("home_state", bus.homeState() == null ? null : bus.homeState().name())
                .with("monthly_tax_amount", bus.tax().monthly().rupees())
                .with("tax_due_day", bus.tax().dueDay())
                .with("last_tax_paid_date", bus.tax().lastPaid())
                .map();
    }
}
