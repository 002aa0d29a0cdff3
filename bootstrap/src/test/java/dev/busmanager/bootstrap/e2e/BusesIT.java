package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.fleet.BusesService;
import dev.busmanager.application.fleet.PaperDates;
import dev.busmanager.application.fleet.out.BusUses;
import dev.busmanager.application.fleet.out.Buses;
import dev.busmanager.application.network.out.States;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.application.shared.out.CompanyZone;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.FleetException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The register of buses, as the office keeps it and as the old screens send it. */
class BusesIT {

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenOnlyAPlate_whenABusIsAdded_thenEverythingElseIsAsUsual() {
        var bus = office.post("/api/buses", Map.of("registration_number", Plates.next())).expect(200).json();

        assertThat(bus.get("capacity").asInt()).isEqualTo(40);
        assertThat(bus.get("bus_type").asString()).isEqualTo("AC Sleeper");
        assertThat(bus.get("status").asString()).isEqualTo("active");
        assertThat(bus.get("ownership_type").asString()).isEqualTo("owned");
        assertThat(bus.get("company_profit_share").asInt()).isEqualTo(100);
        assertThat(bus.get("partner_profit_share").asInt()).isZero();
        assertThat(bus.get("monthly_tax_amount").asInt()).isZero();
        assertThat(bus.get("tax_due_day").asInt()).isEqualTo(1);
        assertThat(bus.get("next_tax_due_date").isNull()).isTrue();
    }

    @Test
    void givenTheOldForm_whenABusIsAdded_thenItIsTheOneOfTheSpecification() {
        var body = oldForm(Plates.next());
        body.putAll(Map.of("ownership_type", "partnership", "partner_name", "Rane", "home_state_id", maharashtra()));
        body.putAll(Map.of("company_profit_share", 0, "partner_profit_share", 100, "monthly_tax_amount", 4500.5));

        var bus = office.post("/api/buses", body).expect(200).json();

        assertThat(bus.propertyNames())
                .containsExactly(
                        "id", "registration_number", "bus_name", "capacity", "bus_type", "status", "insurance_expiry",
                        "puc_expiry", "fitness_expiry", "permit_expiry", "ownership_type", "partner_name",
                        "company_profit_share", "partner_profit_share", "home_state_id", "monthly_tax_amount",
                        "tax_due_day", "last_tax_paid_date", "next_tax_due_date", "home_state", "created_at",
                        "updated_at", "archived_at");
        for (var number : List.of(
                "capacity", "company_profit_share", "partner_profit_share", "monthly_tax_amount", "tax_due_day"))
            assertThat(bus.get(number).isNumber()).as(number).isTrue();
        // A stored zero stays one: it is no hundred.
        assertThat(bus.get("company_profit_share").asInt()).isZero();
        assertThat(bus.get("monthly_tax_amount").asDouble()).isEqualTo(4500.5);
        assertThat(bus.get("home_state").propertyNames()).containsExactly("id", "state_name", "state_code");
        assertThat(bus.at("/home_state/id")).isEqualTo(bus.get("home_state_id"));
        for (var time : List.of("created_at", "updated_at"))
            assertThat(bus.get(time).asString())
                    .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d{6})?\\+05:30");
        assertThat(office.get("/api/buses/" + bus.get("id").asString()).expect(200).json()).isEqualTo(bus);
    }

    /** W-05: a blank is nothing, whatever the member is. */
    @Test
    void givenBlanks_whenABusIsAddedOrChanged_thenTheyMeanNothing() {
        var body = oldForm(Plates.next());
        for (var member : List.copyOf(body.keySet()))
            if (!member.equals("registration_number")) body.put(member, "");

        var bus = office.post("/api/buses", body).expect(200).json();

        assertThat(bus.get("capacity").asInt()).isEqualTo(40);
        assertThat(bus.get("tax_due_day").asInt()).isEqualTo(1);
        assertThat(bus.get("status").asString()).isEqualTo("active");
        assertThat(bus.get("ownership_type").asString()).isEqualTo("owned");
        assertThat(bus.get("company_profit_share").asInt()).isEqualTo(100);
        for (var empty : List.of("bus_name", "insurance_expiry", "home_state_id", "home_state", "last_tax_paid_date"))
            assertThat(bus.get(empty).isNull()).as(empty).isTrue();
        var path = "/api/buses/" + bus.get("id").asString();
        office.put(path, Map.of("bus_name", "Shivneri", "insurance_expiry", "2031-01-31", "capacity", 36)).expect(200);
        var cleared = office.put(path, Map.of("bus_name", " ", "insurance_expiry", "", "capacity", ""))
                .expect(200)
                .json();
        assertThat(cleared.get("bus_name").isNull()).isTrue();
        assertThat(cleared.get("insurance_expiry").isNull()).isTrue();
        assertThat(cleared.get("capacity").asInt()).isEqualTo(40);
        office.put(path, Map.of("registration_number", "")).expect(422);
    }

    /** */
    @Test
    void givenAPartnership_whenItBecomesOurOwn_thenAllIsOursAndThePartnerIsGone() {
        var body = oldForm(Plates.next());
        body.putAll(Map.of("ownership_type", "partnership", "partner_name", "Rane", "company_profit_share", 60));
        body.remove("partner_profit_share");
        var made = office.post("/api/buses", body).expect(200).json();
        assertThat(made.get("partner_profit_share").asInt()).isEqualTo(40);

        var path = "/api/buses/" + made.get("id").asString();
        var owned = office.put(path, Map.of("ownership_type", "owned")).expect(200);

        assertThat(owned.json().get("partner_name").isNull()).isTrue();
        assertThat(owned.json().get("company_profit_share").asInt()).isEqualTo(100);
        assertThat(owned.json().get("partner_profit_share").asInt()).isZero();
    }

    @Test
    void givenQueries_whenBusesAreListed_thenFilteredCutOrRefused() {
        var plate = Plates.next();
        var made = office.post("/api/buses", Map.of("registration_number", plate, "status", "maintenance")).expect(200);
        var id = made.json().get("id").asString();

        for (var query : List.of("status=maintenance", "status=", "", "nonsense=1", "limit=99999999&total=false"))
            assertThat(office.get("/api/buses?" + query).expect(200).json().findValuesAsString("id"))
                    .as(query)
                    .contains(id);
        assertThat(office.get("/api/buses?status=active").expect(200).json().findValuesAsString("status"))
                .containsOnly("active");
        assertThat(office.get("/api/buses?limit=0").expect(200).json()).isEmpty();
        assertThat(office.get("/api/buses?limit=1&total=false").expect(200).header("X-Total-Count")).isNull();
        assertThat(office.get("/api/buses?limit=1").expect(200).header("X-Total-Count")).isNotNull();
        for (var query : List.of(
                "status=flying", "limit=-1", "limit=NaN", "offset=-1", "limit=1e400", "lapsing_by=soon"))
            assertThat(office.get("/api/buses?" + query).expect(422).json().get("detail").asString()).isNotBlank();
    }

    /** */
    @Test
    void givenTripsThatAreOpen_whenABusIsDeleted_thenRefusedWithTheirNumber() {
        var made = office.post("/api/buses", Map.of("registration_number", Plates.next())).expect(200).json();
        var id = new BusId(UUID.fromString(made.get("id").asString()));

        assertThatExceptionOfType(FleetException.BusInUse.class)
                .isThrownBy(() -> remove(id, 3))
                .satisfies(refused -> assertThat(refused.params()).containsEntry("trips", 3L));

        assertThat(office.get("/api/buses/" + id).expect(200).json().get("archived_at").isNull()).isTrue();
        assertThat(remove(id, 0)).isEqualTo(Removal.ARCHIVED);
    }

    private Removal remove(BusId id, long open) {
        var uses = new BusUses() {
            @Override
            public long openTrips(BusId bus) {
                return open;
            }

            @Override
            public boolean remembers(BusId bus) {
                return true;
            }
        };
        var service = new BusesService(
                server.bean(Buses.class),
                server.bean(PaperDates.class),
                server.bean(States.class),
                List.of(uses),
                server.bean(ChangeTrail.class),
                server.bean(CompanyZone.class),
                server.bean(Ids.class),
                server.bean(Clock.class));
        return server.bean(UnitOfWork.class).run(() -> service.remove(Actor.HOUSE, id, ExpectedVersion.ANY));
    }

    /** W-01, W-02: the old form sends null where it means nothing, and a date that we compute. */
    @Test
    void givenTheOldForm_whenItSendsNullForZero_thenTheBusIsMade() {
        var body = oldForm(Plates.next());
        body.put("capacity", null);
        body.put("monthly_tax_amount", null);
        body.put("tax_due_day", null);
        body.put("last_tax_paid_date", "2026-03-09");
        body.put("next_tax_due_date", "2031-01-01");
        body.put("home_state_id", maharashtra());

        var bus = office.post("/api/buses", body).expect(200).json();

        assertThat(bus.get("capacity").asInt()).isEqualTo(40);
        assertThat(bus.get("last_tax_paid_date").asString()).isEqualTo("2026-03-09");
        assertThat(bus.get("next_tax_due_date").asString()).isEqualTo("2026-04-01");
        assertThat(bus.at("/home_state/state_code").asString()).isEqualTo("MH");
    }

    @Test
    void givenAPlate_whenItComesAgainInAnotherSpelling_thenRefusedAtItsField() {
        var plate = Plates.next();
        office.post("/api/buses", Map.of("registration_number", plate)).expect(200);

        var refused = office.post(
                        "/api/buses", Map.of("registration_number", plate.toLowerCase().replace(" ", "-")))
                .expect(409);

        assertThat(refused.code()).isEqualTo("fleet.registration-taken");
        assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("registration_number");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"registration_number\": \"\"}                                   | 422",
                "{\"registration_number\": null}                                   | 422",
                "{\"registration_number\": 5}                                      | 422",
                "{\"registration_number\": \"MH\\u000012\"}                        | 422",
                "{\"registration_number\": \"MH 12 <b>\"}                          | 422",
                "{\"registration_number\": \"123456789012345678901\"}              | 422",
                "{\"registration_number\": \"PLATE\", \"capacity\": 0}             | 422",
                "{\"registration_number\": \"PLATE\", \"capacity\": 1.5}           | 422",
                "{\"registration_number\": \"PLATE\", \"capacity\": 99999999999}   | 422",
                "{\"registration_number\": \"PLATE\", \"status\": \"flying\"}      | 422",
                "{\"registration_number\": \"PLATE\", \"tax_due_day\": 29}         | 422",
                "{\"registration_number\": \"PLATE\", \"monthly_tax_amount\": -1}  | 422",
                "{\"registration_number\": \"PLATE\", \"monthly_tax_amount\": 1.005} | 422",
                "{\"registration_number\": \"PLATE\", \"monthly_tax_amount\": 1e400} | 422",
                "{\"registration_number\": \"PLATE\", \"home_state_id\": \"x\"}    | 422",
                "{\"registration_number\": \"PLATE\", \"home_state_id\": \"00000000-0000-7000-8000-000000000000\"} | 422",
                "{\"registration_number\": \"PLATE\", \"insurance_expiry\": \"31/12/2026\"} | 422",
                "{\"registration_number\": \"PLATE\", \"insurance_expiry\": \"99999-12-31\"} | 422",
                "{\"registration_number\": \"PLATE\", \"ownership_type\": \"partnership\"} | 400",
                "{\"registration_number\": \"PLATE\", \"ownership_type\": \"partnership\", \"partner_name\": \"Rane\"} | 400",
                "{\"registration_number\": \"PLATE\", \"ownership_type\": \"partnership\", \"partner_name\": \"Rane\","
                        + " \"company_profit_share\": 60, \"partner_profit_share\": 41} | 400",
                "{\"registration_number\": \"PLATE\", \"ownership_type\": \"partnership\", \"partner_name\": \"Rane\","
                        + " \"company_profit_share\": 101} | 400",
                "{\"registration_number\": \"PLATE\", \"ownership_type\": \"partnership\", \"partner_name\": \"Rane\","
                        + " \"partner_profit_share\": 1e-999999999} | 422",
                "{\"registration_number\": \"PLATE\", \"ownership_type\": \"partnership\", \"partner_name\": \"Rane\","
                        + " \"partner_profit_share\": 1e999999999} | 400",
                "{\"registration_number\": \"PLATE\", \"ownership_type\": \"partnership\", \"partner_name\": \"Rane\","
                        + " \"company_profit_share\": 50, \"partner_profit_share\": 1e-999999999} | 422",
                "{\"registration_number\": \"PLATE\", \"id\": \"x\"}               | 422",
                "[]                                                                | 422",
            })
    void givenBadInput_whenABusIsAdded_thenAClearRefusalAndNothingIsWritten(String body, int status) {
        var before = server.jdbc().sql("select count(*) from bus").query(Long.class).single();

        var refused = office.post("/api/buses", body.replace("PLATE", Plates.next())).expect(status);

        assertThat(refused.json().get("detail").asString()).isNotBlank();
        assertThat(server.jdbc().sql("select count(*) from bus").query(Long.class).single()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"99999999999", "1e400", "-99999999999999999999"})
    void givenNumberThatNoCounterHolds_whenABusIsAdded_thenTheFieldIsNamed(String capacity) {
        var body = "{\"registration_number\": \"%s\", \"capacity\": %s}".formatted(Plates.next(), capacity);

        var refused = office.post("/api/buses", body).expect(422).json();

        assertThat(refused.get("errors").get(0).get("field").asString()).isEqualTo("capacity");
    }

    @Test
    void givenAPartnership_whenOneShareChanges_thenTheOtherFollowsFromTodayOn() {
        var body = oldForm(Plates.next());
        body.put("ownership_type", "partnership");
        body.put("partner_name", "Rane Travels");
        body.put("company_profit_share", 0);
        body.put("partner_profit_share", 100);
        var id = office.post("/api/buses", body).expect(200).json().get("id").asString();
        server.jdbc()
                .sql("update bus_ownership set from_day = from_day - 30 where bus_id = :id")
                .param("id", UUID.fromString(id))
                .update();

        var bus = office.put("/api/buses/" + id, Map.of("company_profit_share", 45)).expect(200).json();

        assertThat(bus.get("partner_profit_share").asInt()).isEqualTo(55);
        assertThat(bus.get("partner_name").asString()).isEqualTo("Rane Travels");
        assertThat(server.jdbc()
                        .sql("select company_share::int from bus_ownership where bus_id = :id order by from_day")
                        .param("id", UUID.fromString(id))
                        .query(Integer.class)
                        .list())
                .containsExactly(0, 45);
    }

    @Test
    void givenPapers_whenTheFormSendsOtherDates_thenALaterOneRenewsAnEarlierOneCorrectsAndNoneCloses() {
        var body = oldForm(Plates.next());
        body.put("insurance_expiry", "2026-12-31");
        var path = "/api/buses/" + office.post("/api/buses", body).expect(200).json().get("id").asString();

        office.put(path, Map.of("insurance_expiry", "2027-12-31")).expect(200);
        assertThat(papers(path)).containsExactly("2026-12-31 valid", "2027-12-31 valid");

        office.put(path, Map.of("insurance_expiry", "2027-12-31")).expect(200);
        assertThat(papers(path)).hasSize(2);

        office.put(path, Map.of("insurance_expiry", "2027-11-30")).expect(200);
        assertThat(papers(path)).containsExactly("2026-12-31 valid", "2027-11-30 valid");

        var corrected = office.put(path, Map.of("insurance_expiry", "2026-06-30")).expect(200).json();
        assertThat(corrected.get("insurance_expiry").asString()).isEqualTo("2026-06-30");

        var none = new HashMap<String, Object>();
        none.put("insurance_expiry", null);
        var closed = office.put(path, none).expect(200).json();
        assertThat(closed.get("insurance_expiry").isNull()).isTrue();
        assertThat(papers(path)).allMatch(paper -> paper.endsWith("closed"));
    }

    @Test
    void givenTheSameIdTwice_whenTheContentIsTheSame_thenOneBus_andAnotherContentIsRefused() {
        var id = UUID.randomUUID().toString();
        var body = Map.of("id", id, "registration_number", Plates.next());

        office.post("/api/buses", body).expect(200);
        var again = office.post("/api/buses", body).expect(200);
        var other = office.post("/api/buses", Map.of("id", id, "registration_number", Plates.next())).expect(409);

        assertThat(again.json().get("id").asString()).isEqualTo(id);
        assertThat(other.code()).isEqualTo("record.id-taken");
    }

    @Test
    void givenTheSameBusTenTimesAtOnce_whenItIsAdded_thenItIsOneBusForAll() throws Exception {
        var body = Map.of("id", UUID.randomUUID().toString(), "registration_number", Plates.next());
        var calls = IntStream.range(0, 10)
                .mapToObj(_ -> (Callable<Integer>) () -> office.post("/api/buses", body).status())
                .toList();

        var statuses = new ArrayList<Integer>();
        try (var people = Executors.newFixedThreadPool(10)) {
            for (var call : people.invokeAll(calls)) statuses.add(call.get());
        }

        assertThat(statuses).containsOnly(200);
    }

    @Test
    void givenADriver_whenHeLooksAtBuses_thenHeSeesWhatItTakesToNameOne() {
        var body = oldForm(Plates.next());
        body.put("insurance_expiry", "2027-01-31");
        var id = office.post("/api/buses", body).expect(200).json().get("id").asString();
        var driver = server.driver();

        var one = driver.get("/api/buses/" + id).expect(200).json();
        var list = driver.get("/api/buses?limit=1&lapsing_by=2000-01-01&ownership_type=partnership").expect(200);

        assertThat(one.propertyNames())
                .containsExactly("id", "registration_number", "bus_name", "capacity", "bus_type", "status");
        assertThat(list.json()).hasSize(1);
        assertThat(list.json().get(0).propertyNames()).doesNotContain("insurance_expiry");
    }

    @ParameterizedTest
    @CsvSource({"MH14ZZ7", "mh 14 zz 7", "mh-14-zz", "14zz7", "zz 7777", "MH-14-ZZ-7777", "१४ zz ७७७७", "SHIVNERI", "shiv"})
    void givenAnySpelling_whenSomebodySearches_thenTheBusIsFound(String typed) {
        office.post("/api/buses", Map.of("registration_number", "MH 14 ZZ 7777", "bus_name", "Shivneri"));

        var found = office.get("/api/buses?search=" + URLEncoder.encode(typed, StandardCharsets.UTF_8)).expect(200);

        assertThat(found.json().findValuesAsString("registration_number")).contains("MH 14 ZZ 7777");
    }

    @Test
    void givenTwoPeople_whenTheSecondSavesWhatHeSawBefore_thenHeIsTold() {
        var made = office.post("/api/buses", Map.of("registration_number", Plates.next())).expect(200);
        var path = "/api/buses/" + made.json().get("id").asString();
        var seen = made.header("ETag");
        office.put(path, Map.of("capacity", 30), "If-Match", seen).expect(200);

        office.put(path, Map.of("capacity", 31), "If-Match", seen).expect(412);

        assertThat(office.get(path).expect(200).json().get("capacity").asInt()).isEqualTo(30);
    }

    @Test
    void givenTwentyAtOnce_whenAllSaveOneBus_thenItIsWholeAndEachIsInTheAudit() throws Exception {
        var made = office.post("/api/buses", Map.of("registration_number", Plates.next())).expect(200).json();
        var id = made.get("id").asString();
        var saves = IntStream.range(0, 20)
                .mapToObj(number -> (Callable<Integer>) () -> office.put(
                                "/api/buses/" + id, Map.of("capacity", 20 + number, "bus_name", "Number " + number))
                        .status())
                .toList();

        var statuses = new ArrayList<Integer>();
        try (var people = Executors.newFixedThreadPool(20)) {
            for (var save : people.invokeAll(saves)) statuses.add(save.get());
        }

        assertThat(statuses).containsOnly(200);
        var bus = office.get("/api/buses/" + id).expect(200);
        assertThat(bus.json().get("bus_name").asString())
                .isEqualTo("Number " + (bus.json().get("capacity").asInt() - 20));
        assertThat(bus.header("ETag")).isEqualTo("\"21\"");
        assertThat(server.jdbc()
                        .sql("select count(*) from audit_entry where feature = 'fleet' and subject = :id and action = 'changed'")
                        .param("id", id)
                        .query(Long.class)
                        .single())
                .isEqualTo(20);
    }

    @Test
    void givenABusWithPapers_whenItIsDeleted_thenItIsArchivedItsPlateIsFreeAndItCanComeBack() {
        var plate = Plates.next();
        var body = oldForm(plate);
        body.put("puc_expiry", "2027-01-31");
        var path = "/api/buses/" + office.post("/api/buses", body).expect(200).json().get("id").asString();

        var removed = office.delete(path).expect(200).json();

        assertThat(removed.get("archived").asBoolean()).isTrue();
        assertThat(office.get("/api/buses").expect(200).json().findValuesAsString("registration_number"))
                .doesNotContain(plate);
        assertThat(office.get("/api/buses?archived=true").expect(200).json().findValuesAsString("registration_number"))
                .contains(plate);
        var second = office.post("/api/buses", Map.of("registration_number", plate)).expect(200).json();
        office.post(path + "/restoration", null).expect(409);
        var gone = office.delete("/api/buses/" + second.get("id").asString()).expect(200).json();
        assertThat(gone.get("archived").asBoolean()).isFalse();
        office.get("/api/buses/" + second.get("id").asString()).expect(404);
        office.post(path + "/restoration", null).expect(200);
        assertThat(office.get(path).expect(200).json().get("puc_expiry").asString()).isEqualTo("2027-01-31");
    }

    @Test
    void givenALongList_whenAllOfItIsAsked_thenItComesWholeInOrderAndInPages() {
        try (var large = TestServer.start(Map.of())) {
            large.jdbc()
                    .sql("""
                            insert into bus (id, registration_number, registration_key, capacity, status,
                                             monthly_tax_amount, tax_due_day, created_at, updated_at)
                            select gen_random_uuid(), 'MH 12 ' || n, 'MH12' || n, 40, 'active', 0, 1, now(), now()
                              from generate_series(10001, 20100) n
                            """)
                    .update();
            var boss = large.office();

            var all = boss.get("/api/buses").expect(200);
            var packed = boss.get("/api/buses", "Accept-Encoding", "gzip");
            var page = boss.get("/api/buses?limit=50&offset=10050").expect(200);

            assertThat(all.header("X-Total-Count")).isEqualTo("10100");
            var plates = all.json().findValuesAsString("registration_number");
            assertThat(plates).hasSize(10_000).isSorted();
            assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(page.json()).hasSize(50);
            assertThat(boss.get("/api/buses?limit=-1").expect(422).code()).isEqualTo("input.invalid");
            assertThat(boss.get("/api/buses?sort=colour").expect(422).code()).isEqualTo("input.invalid");
        }
    }

    private List<String> papers(String path) {
        return server.jdbc()
                .sql("select valid_until || ' ' || state from paper where bus_id = :id order by valid_until, state")
                .param("id", UUID.fromString(path.substring(path.lastIndexOf('/') + 1)))
                .query(String.class)
                .list();
    }

    private String maharashtra() {
        for (var state : office.get("/api/states").expect(200).json())
            if (state.get("state_code").asString().equals("MH")) return state.get("id").asString();
        throw new AssertionError("There is no Maharashtra");
    }

    /** As the old screen sends it, every member each time. */
    private static Map<String, Object> oldForm(String plate) {
        var body = new HashMap<String, Object>();
        body.put("registration_number", plate);
        body.put("bus_name", null);
        body.put("capacity", 36);
        body.put("bus_type", "Volvo");
        body.put("status", "active");
        body.put("insurance_expiry", null);
        body.put("puc_expiry", null);
        body.put("fitness_expiry", null);
        body.put("ownership_type", "owned");
        body.put("partner_name", null);
        body.put("company_profit_share", 100);
        body.put("partner_profit_share", 0);
        body.put("home_state_id", null);
        body.put("monthly_tax_amount", 4500);
        body.put("tax_due_day", 5);
        body.put("last_tax_paid_date", null);
        body.put("next_tax_due_date", null);
        return body;
    }
}
