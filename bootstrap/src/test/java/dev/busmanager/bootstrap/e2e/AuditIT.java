package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What was done to a record, as its page shows it. */
class AuditIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenABusWithAHistory_whenItIsRead_thenEachStepIsThereWithWhatDiffers() {
        var plate = Plates.next();
        var body = new HashMap<String, Object>(Map.of("registration_number", plate, "bus_name", "Shivneri"));
        var id = office.post("/api/buses", body).expect(200).json().get("id").asString();
        office.put("/api/buses/" + id, Map.of("capacity", 36, "puc_expiry", "2027-03-31")).expect(200);
        body.put("bus_name", null);
        office.put("/api/buses/" + id, body).expect(200);
        office.put("/api/buses/" + id, body).expect(200);
        office.delete("/api/buses/" + id).expect(200);

        var found = office.get("/api/audit?feature=fleet&subject=" + id).expect(200);

        var entries = found.json();
        assertThat(found.header("X-Total-Count")).isEqualTo("4");
        assertThat(entries.findValuesAsString("action")).containsExactly("archived", "changed", "changed", "added");
        assertThat(entries.at("/0/actor_kind").asString()).isEqualTo("admin");
        assertThat(entries.at("/0/full_name").asString()).isNotBlank();
        assertThat(entries.at("/1/before").toString()).isEqualTo("{\"bus_name\":\"Shivneri\"}");
        assertThat(entries.at("/1/after").isEmpty()).isTrue();
        assertThat(entries.at("/2/before").toString()).isEqualTo("{\"capacity\":40}");
        assertThat(entries.at("/2/after/puc_expiry").asString()).isEqualTo("2027-03-31");
        assertThat(entries.at("/3/after/registration_number").asString()).isEqualTo(plate);
    }

    @Test
    void givenManyEntries_whenAskedInPages_thenTheyComeInOrderAndOnlyThoseOfThePerson() {
        var page = office.get("/api/audit?limit=2&offset=1").expect(200).json();
        var nobody = office.get("/api/audit?user_id=00000000-0000-7000-8000-000000000000").expect(200);

        assertThat(page).hasSizeLessThanOrEqualTo(2);
        assertThat(nobody.json()).isEmpty();
        office.get("/api/audit?user_id=x").expect(422);
        office.get("/api/audit?from=yesterday").expect(422);
    }
}
