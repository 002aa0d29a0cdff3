package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import java.util.List;
import java.util.Map;

/** The rows of taxes: the office only. */
final class TaxesInMatrix {

    private final Client office;

    TaxesInMatrix(Client office) {
        this.office = office;
    }

    List<Call> calls() {
        return List.of(
                call("GET", "/api/tax-records").answers(401, 403, 403, 200),
                call("GET", "/api/tax-records/export").answers(401, 403, 403, 200),
                call("GET", "/api/tax-records/totals").answers(401, 403, 403, 200),
                call("GET", "/api/buses/{id}/tax-records").at(_ -> BusesInMatrix.bus(office) + "/tax-records").answers(401, 403, 403, 200),
                call("POST", "/api/buses/{id}/tax-records")
                        .at(_ -> BusesInMatrix.bus(office) + "/tax-records")
                        .with(aTax())
                        .answers(401, 403, 403, 200),
                call("GET", "/api/buses/{id}/tax-records/{record}").at(_ -> tax()).answers(401, 403, 403, 200),
                call("PUT", "/api/buses/{id}/tax-records/{record}")
                        .at(_ -> tax())
                        .with(Map.of("notes", "-"))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/buses/{id}/tax-records/{record}").at(_ -> tax()).answers(401, 403, 403, 200),
                call("POST", "/api/buses/{id}/tax-records/{record}/payment")
                        .at(_ -> tax() + "/payment")
                        .with(Map.of("paid_date", "2026-01-01"))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/buses/{id}/tax-records/{record}/payment")
                        .at(_ -> tax() + "/payment")
                        .answers(401, 403, 403, 200));
    }

    private Map<String, Object> aTax() {
        return Map.of(
                "tax_period_start", "2026-01-01",
                "tax_period_end", "2026-03-31",
                "due_date", "2026-01-15",
                "amount", 4500);
    }

    private String tax() {
        var path = BusesInMatrix.bus(office) + "/tax-records";
        return path + "/" + office.post(path, aTax()).expect(200).json().get("id").asString();
    }
}
