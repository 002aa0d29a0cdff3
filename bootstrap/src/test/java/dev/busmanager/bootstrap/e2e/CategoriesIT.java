package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.busmanager.application.expense.CategoriesService;
import dev.busmanager.application.expense.out.Categories;
import dev.busmanager.application.expense.out.CategoryUses;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.application.shared.out.UnitOfWork;
import dev.busmanager.domain.expense.CategoryId;
import dev.busmanager.domain.expense.ExpenseException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What money may be spent on. */
class CategoriesIT {

    private static final String PATH = "/api/expense-categories";

    private final TestServer server = TestServer.shared();
    private final Client office = server.office();

    @Test
    void givenANewInstallation_whenADriverAsks_thenTheUsualCategoriesAreThere() {
        var driver = server.driver();

        var all = driver.get(PATH).expect(200);
        var again = driver.get("/api/expenses/categories").expect(200);

        assertThat(all.json().findValuesAsString("name"))
                .contains("Diesel", "Food", "Miscellaneous", "Parking", "Repair", "Toll", "Traffic Fine", "Water")
                .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
        assertThat(again.json()).isEqualTo(all.json());
        assertThat(again.header("X-Total-Count")).isEqualTo(all.header("X-Total-Count"));
        server.workshop().get(PATH).expect(403);
        server.workshop().get("/api/expenses/categories").expect(403);
    }

    /** W-09: the page of the driver takes the first one. */
    @ParameterizedTest
    @CsvSource({"water", "WATER", "%20Water%20"})
    void givenTheDriversPage_whenItAsksForWater_thenItGetsWaterAndNothingElse(String name) {
        var found = office.get(PATH + "?name=" + name).expect(200).json();

        assertThat(found.findValuesAsString("name")).containsExactly("Water");
        assertThat(found.get(0).get("is_water").asBoolean()).isTrue();
        assertThat(found.get(0).get("icon").asString()).isEqualTo("Droplets");
        assertThat(office.get(PATH + "?name=wat").expect(200).json()).isEmpty();
        assertThat(office.get(PATH + "?name=").expect(200).json()).isNotEmpty();
        assertThat(office.get(PATH + "?search=iese").expect(200).json().findValuesAsString("name"))
                .contains("Diesel")
                .doesNotContain("Water");
    }

    @ParameterizedTest
    @CsvSource({
        "Biodiesel,        true,  false",
        "Jet FUEL,         true,  false",
        "PETROL and oil,   true,  false",
        "Drinking Water,   false, true",
        "Petrol and water, true,  true",
        "Tyres,            false, false"
    })
    void givenOnlyAName_whenACategoryIsAdded_thenTheNameTellsWhatItIsFor(String name, boolean fuel, boolean water) {
        var category = office.post(PATH, Map.of("name", unique(name))).expect(200).json();

        assertThat(category.propertyNames())
                .containsExactly(
                        "id", "name", "description", "icon", "is_fuel", "is_water", "limit_amount", "needs_photo",
                        "created_at", "updated_at", "archived_at");
        assertThat(category.get("is_fuel").asBoolean()).isEqualTo(fuel);
        assertThat(category.get("is_water").asBoolean()).isEqualTo(water);
        assertThat(category.get("needs_photo").asBoolean()).isFalse();
        assertThat(category.get("limit_amount").isNull()).isTrue();
    }

    @Test
    void givenTheLongestTexts_whenACategoryIsAdded_thenTheyAreKept() {
        var name = unique("x".repeat(63));

        var category = office.post(PATH, Map.of("name", name, "description", "d".repeat(1_000))).expect(200).json();

        assertThat(category.get("name").asString()).hasSize(100);
        assertThat(category.get("description").asString()).hasSize(1_000);
    }

    @Test
    void givenWhatTheOfficeSays_whenTheNameWouldTellOtherwise_thenTheOfficeIsRight() {
        var made = office.post(
                        PATH,
                        Map.of(
                                "name", unique("Diesel for the generator"),
                                "description", "not for buses",
                                "icon", "Fuel",
                                "is_fuel", false,
                                "is_water", true,
                                "limit_amount", 4500.5,
                                "needs_photo", true))
                .expect(200);
        var path = path(made);

        var renamed = office.put(path, Map.of("name", unique("Fuel"))).expect(200).json();
        assertThat(renamed.get("is_fuel").asBoolean()).isFalse();
        assertThat(renamed.get("limit_amount").isNumber()).isTrue();
        assertThat(renamed.get("limit_amount").asDouble()).isEqualTo(4500.5);

        var cleared = office.put(path, "{\"is_fuel\": null, \"limit_amount\": \"\", \"description\": null}")
                .expect(200)
                .json();
        assertThat(cleared.get("is_fuel").asBoolean()).isTrue();
        assertThat(cleared.get("limit_amount").isNull()).isTrue();
        assertThat(cleared.get("description").isNull()).isTrue();
        assertThat(cleared.get("icon").asString()).isEqualTo("Fuel");
        assertThat(cleared.get("needs_photo").asBoolean()).isTrue();
        office.put(path, "{\"name\": \" \"}").expect(422);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}                                           | name",
                "{\"name\": \"\"}                             | name",
                "{\"name\": null}                             | name",
                "{\"name\": 5}                                | name",
                "{\"name\": \"a\\u0000b\"}                    | name",
                "{\"name\": \"LONG\"}                         | name",
                "{\"name\": \"A\", \"description\": \"LONG\"} | description",
                "{\"name\": \"A\", \"icon\": \"LONG\"}        | icon",
                "{\"name\": \"A\", \"icon\": []}              | icon",
                "{\"name\": \"A\", \"is_fuel\": \"maybe\"}    | is_fuel",
                "{\"name\": \"A\", \"is_water\": []}          | is_water",
                "{\"name\": \"A\", \"needs_photo\": {}}       | needs_photo",
                "{\"name\": \"A\", \"limit_amount\": -1}      | limit_amount",
                "{\"name\": \"A\", \"limit_amount\": 1.005}   | limit_amount",
                "{\"name\": \"A\", \"limit_amount\": 1e400}   | limit_amount",
                "{\"name\": \"A\", \"limit_amount\": \"x\"}   | limit_amount",
                "{\"name\": \"A\", \"id\": \"x\"}             | id",
            })
    void givenBadInput_whenACategoryIsAdded_thenRefusedAtItsField(String body, String field) {
        var refused = office.post(PATH, body.replace("LONG", "x".repeat(1_001))).expect(422).json();

        assertThat(refused.get("detail").asString()).isNotBlank();
        assertThat(refused.get("errors").findValuesAsString("field")).containsExactly(field);
        assertThat(office.get(PATH + "?name=A").expect(200).json()).isEmpty();
    }

    @Test
    void givenOddQueriesAndIds_whenAsked_thenRefusedOrNotFound() {
        for (var query : List.of("sort=colour", "limit=-1", "limit=x", "offset=-1", "archived=perhaps", "name=a%00b"))
            office.get(PATH + "?" + query).expect(422);
        for (var id : List.of("x", UUID.randomUUID().toString())) {
            office.get(PATH + "/" + id).expect(404);
            office.put(PATH + "/" + id, Map.of("name", "A")).expect(404);
            office.delete(PATH + "/" + id).expect(404);
            office.post(PATH + "/" + id + "/restoration", null).expect(404);
        }
    }

    @Test
    void givenAName_whenAnotherOneTakesItInCapitals_thenRefusedAtItsField() {
        var name = unique("Tyres");
        office.post(PATH, Map.of("name", name)).expect(200);
        var other = office.post(PATH, Map.of("name", unique("Tubes"))).expect(200);

        for (var refused : List.of(
                office.post(PATH, Map.of("name", name.toUpperCase())),
                office.put(path(other), Map.of("name", " " + name.toLowerCase())))) {
            assertThat(refused.expect(409).code()).isEqualTo("expense.category-name-taken");
            assertThat(refused.json().at("/errors/0/field").asString()).isEqualTo("name");
        }
    }

    @Test
    void givenTheSameIdTwice_whenTheContentIsTheSame_thenOneCategory_andAnotherContentIsRefused() throws Exception {
        var id = UUID.randomUUID().toString();
        var body = Map.of("id", id, "name", unique("Once"), "limit_amount", 10);

        var calls = IntStream.range(0, 10)
                .mapToObj(_ -> (Callable<Integer>) () -> office.post(PATH, body).status())
                .toList();
        var statuses = new ArrayList<Integer>();
        try (var people = Executors.newFixedThreadPool(10)) {
            for (var call : people.invokeAll(calls)) statuses.add(call.get());
        }
        var other = office.post(PATH, Map.of("id", id, "name", unique("Twice"))).expect(409);

        assertThat(statuses).containsOnly(200);
        assertThat(other.code()).isEqualTo("record.id-taken");
        assertThat(audit(id)).containsExactly("added");
    }

    @Test
    void givenTwoPeople_whenTheSecondSavesWhatHeSawBefore_thenHeIsTold() {
        var made = office.post(PATH, Map.of("name", unique("Seen"))).expect(200);
        var seen = made.header("ETag");
        office.put(path(made), Map.of("needs_photo", true), "If-Match", seen).expect(200);

        office.put(path(made), Map.of("needs_photo", false), "If-Match", seen).expect(412);
        office.delete(path(made), "If-Match", seen).expect(412);

        assertThat(office.get(path(made)).expect(200).header("ETag")).isEqualTo("\"2\"");
    }

    @Test
    void givenUses_whenACategoryIsDeleted_thenRefusedWithTheCountOrArchivedAndItsNameIsFree() {
        var name = unique("Booked");
        var made = office.post(PATH, Map.of("name", name)).expect(200);
        var id = new CategoryId(UUID.fromString(made.json().get("id").asString()));

        assertThatExceptionOfType(ExpenseException.CategoryInUse.class)
                .isThrownBy(() -> remove(id, 3))
                .satisfies(refused -> assertThat(refused.params()).containsEntry("expenses", 3L));
        assertThat(remove(id, 0)).isEqualTo(Removal.ARCHIVED);
        assertThat(remove(id, 0)).isEqualTo(Removal.ARCHIVED);

        assertThat(office.get(PATH + "?name=" + name.replace(" ", "%20")).expect(200).json()).isEmpty();
        assertThat(office.get(PATH + "?archived=true").expect(200).json().findValuesAsString("name")).contains(name);
        var second = office.post(PATH, Map.of("name", name)).expect(200);
        assertThat(office.post(path(made) + "/restoration", null).expect(409).code())
                .isEqualTo("expense.category-name-taken");
        assertThat(office.delete(path(second)).expect(200).json().get("archived").asBoolean()).isFalse();
        office.get(path(second)).expect(404);
        var back = office.post(path(made) + "/restoration", null).expect(200).json();
        assertThat(back.get("archived_at").isNull()).isTrue();
        assertThat(audit(id.toString())).containsExactly("added", "archived", "restored");
    }

    private Removal remove(CategoryId id, long open) {
        var uses = new CategoryUses() {
            @Override
            public long openExpenses(CategoryId category) {
                return open;
            }

            @Override
            public boolean remembers(CategoryId category) {
                return true;
            }
        };
        var service = new CategoriesService(
                server.bean(Categories.class),
                List.of(uses),
                server.bean(ChangeTrail.class),
                server.bean(Ids.class),
                server.bean(Clock.class));
        return server.bean(UnitOfWork.class).run(() -> service.remove(Actor.HOUSE, id, ExpectedVersion.ANY));
    }

    private List<String> audit(String id) {
        return server.jdbc()
                .sql("select action from audit_entry where feature = 'expense' and subject = :id order by at, id")
                .param("id", id)
                .query(String.class)
                .list();
    }

    private static String path(Client.Answer made) {
        return PATH + "/" + made.json().get("id").asString();
    }

    /** Others test on the same server. */
    private static String unique(String name) {
        return name + " " + UUID.randomUUID();
    }
}
