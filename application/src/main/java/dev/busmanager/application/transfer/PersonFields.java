package dev.busmanager.application.transfer;

import static dev.busmanager.application.transfer.ImportField.of;
import static dev.busmanager.application.transfer.ImportField.required;

import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.domain.identity.Role;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What columns of a table of people are called, and a person as such a row. */
final class PersonFields {

    static final List<ImportField> ALL = List.of(
            required(
                    "full_name", "name", "full name", "driver", "driver name", "name of driver", "employee",
                    "employee name", "staff name", "person", "नाम", "पूरा नाम", "ड्राइवर का नाम", "चालक का नाम",
                    "कर्मचारी का नाम"),
            of("role", "designation", "post", "job", "work", "भूमिका", "पद", "काम"),
            of("email", "e-mail", "mail", "email id", "e-mail id", "email address", "ईमेल", "ई-मेल", "मेल"),
            of(
                    "phone", "phone no", "phone number", "mobile", "mobile no", "mobile number", "contact", "contact no",
                    "contact number", "telephone", "फ़ोन", "फोन", "फ़ोन नंबर", "फोन नंबर", "मोबाइल", "मोबाइल नंबर",
                    "मोबाइल नं"),
            of(
                    "license_number", "licence", "license", "licence no", "license no", "licence number",
                    "driving licence", "driving license", "driving licence no", "driving license no", "dl", "dl no",
                    "dl number", "लाइसेंस", "लाइसेंस नंबर", "लाइसेंस नं", "डीएल", "डीएल नंबर"),
            of(
                    "license_expiry", "licence expiry", "licence until", "license until", "licence valid till",
                    "license valid till", "licence expiry date", "license expiry date", "licence upto", "license upto",
                    "dl expiry", "dl valid till", "dl validity", "लाइसेंस तक", "लाइसेंस कब तक", "लाइसेंस की तारीख",
                    "डीएल तक"),
            of("address", "home address", "residence", "पता", "घर का पता"),
            of("workshop", "garage", "workshop code", "workshop name", "repair organisation", "वर्कशॉप", "गैराज", "कार्यशाला"));

    static final Map<String, Role> ROLES = Map.ofEntries(
            Map.entry("admin", Role.OFFICE),
            Map.entry("administrator", Role.OFFICE),
            Map.entry("office", Role.OFFICE),
            Map.entry("officestaff", Role.OFFICE),
            Map.entry("manager", Role.OFFICE),
            Map.entry("owner", Role.OFFICE),
            Map.entry("ऑफ़िस", Role.OFFICE),
            Map.entry("ऑफिस", Role.OFFICE),
            Map.entry("कार्यालय", Role.OFFICE),
            Map.entry("प्रबंधक", Role.OFFICE),
            Map.entry("एडमिन", Role.OFFICE),
            Map.entry("driver", Role.DRIVER),
            Map.entry("busdriver", Role.DRIVER),
            Map.entry("chalak", Role.DRIVER),
            Map.entry("ड्राइवर", Role.DRIVER),
            Map.entry("ड्राईवर", Role.DRIVER),
            Map.entry("चालक", Role.DRIVER),
            Map.entry("workshop", Role.WORKSHOP),
            Map.entry("repairorg", Role.WORKSHOP),
            Map.entry("mechanic", Role.WORKSHOP),
            Map.entry("garage", Role.WORKSHOP),
            Map.entry("mistri", Role.WORKSHOP),
            Map.entry("वर्कशॉप", Role.WORKSHOP),
            Map.entry("मिस्त्री", Role.WORKSHOP),
            Map.entry("मैकेनिक", Role.WORKSHOP),
            Map.entry("गैराज", Role.WORKSHOP));

    static final List<String> ROLES_SHOWN = List.of("office", "driver", "workshop");

    private PersonFields() {}

    /** What was otherwise before. */
    static Map<String, String> differing(PersonView before, PersonView after) {
        var now = texts(after);
        var differing = new LinkedHashMap<>(texts(before));
        differing.entrySet().removeIf(each -> each.getValue().equals(now.get(each.getKey())));
        return differing;
    }

    private static Map<String, String> texts(PersonView person) {
        return Map.of(
                "full_name", person.fullName(),
                "phone", text(person.phone()),
                "license_number", text(person.licence().number().confirmed()),
                "license_expiry", text(person.licence().expiry().confirmed()),
                "address", text(person.address()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
