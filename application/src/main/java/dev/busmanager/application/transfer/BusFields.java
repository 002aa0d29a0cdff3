package dev.busmanager.application.transfer;

import static dev.busmanager.application.transfer.ImportField.of;
import static dev.busmanager.application.transfer.ImportField.required;

import dev.busmanager.application.fleet.in.BusView;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What columns of a table of buses are called, and a bus as such a row. */
final class BusFields {

    static final List<ImportField> ALL = List.of(
            required(
                    "registration_number", "registration", "registration no", "reg no", "reg. no.", "reg number",
                    "bus no", "bus number", "vehicle no", "vehicle number", "number plate", "plate", "गाड़ी नंबर",
                    "गाड़ी नं", "बस नंबर", "बस नं", "रजिस्ट्रेशन", "रजिस्ट्रेशन नंबर", "पंजीकरण संख्या", "नंबर"),
            of("bus_name", "name", "bus", "नाम", "बस का नाम", "बस"),
            of("capacity", "seats", "seating capacity", "no of seats", "seater", "सीट", "सीटें", "क्षमता"),
            of("bus_type", "type", "model", "category", "प्रकार", "बस का प्रकार", "टाइप"),
            of("status", "state of bus", "condition", "स्थिति", "स्टेटस"),
            of(
                    "insurance_expiry", "insurance", "insurance until", "insurance valid till", "insurance date",
                    "insurance upto", "बीमा", "बीमा तक", "बीमा की तारीख", "इंश्योरेंस"),
            of("puc_expiry", "puc", "puc until", "puc valid till", "puc date", "puc upto", "पीयूसी", "पीयूसी तक"),
            of(
                    "fitness_expiry", "fitness", "fitness until", "fitness valid till", "fc", "fc date",
                    "fitness upto", "फिटनेस", "फिटनेस तक"),
            of("permit_expiry", "permit", "permit until", "permit valid till", "permit upto", "परमिट", "परमिट तक"),
            of("ownership_type", "ownership", "owner type", "मालिकी", "स्वामित्व", "मालिकाना"),
            of("partner_name", "partner", "पार्टनर", "साझेदार", "साझेदार का नाम"),
            of(
                    "company_profit_share", "company share", "company share %", "our share", "our share %",
                    "कंपनी का हिस्सा", "हमारा हिस्सा"),
            of("partner_profit_share", "partner share", "partner share %", "पार्टनर का हिस्सा", "साझेदार का हिस्सा"),
            of("home_state", "state", "registered in", "राज्य", "होम स्टेट"),
            of("monthly_tax_amount", "monthly tax", "tax", "tax amount", "tax per month", "मासिक टैक्स", "टैक्स", "मासिक कर"),
            of("tax_due_day", "due day", "tax day", "टैक्स का दिन"),
            of("last_tax_paid_date", "last tax paid", "tax paid", "tax paid on", "आखिरी टैक्स", "टैक्स भरा"));

    private BusFields() {}

    /** What was otherwise before. */
    static Map<String, String> differing(BusView before, BusView after) {
        var now = texts(after);
        var differing = new LinkedHashMap<String, String>();
        texts(before).forEach((member, text) -> {
            if (!text.equals(now.get(member))) differing.put(member, text);
        });
        return differing;
    }

    private static Map<String, String> texts(BusView bus) {
        var texts = new LinkedHashMap<String, String>();
        texts.put("registration_number", bus.registration());
        texts.put("bus_name", text(bus.name()));
        texts.put("capacity", text(bus.capacity()));
        texts.put("bus_type", text(bus.type()));
        texts.put("status", bus.status().wire());
        texts.put("insurance_expiry", text(bus.insuranceUntil()));
        texts.put("puc_expiry", text(bus.pucUntil()));
        texts.put("fitness_expiry", text(bus.fitnessUntil()));
        texts.put("permit_expiry", text(bus.permitUntil()));
        texts.put("ownership_type", bus.ownership().wire());
        texts.put("partner_name", text(bus.ownership().partnerName()));
        texts.put("company_profit_share", plain(bus.ownership().companySharePercent()));
        texts.put("home_state", bus.homeState() == null ? "" : bus.homeState().name());
        texts.put("monthly_tax_amount", plain(bus.tax().monthly().rupees()));
        texts.put("tax_due_day", text(bus.tax().dueDay()));
        texts.put("last_tax_paid_date", text(bus.tax().lastPaid()));
        return texts;
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
