package dev.busmanager.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import java.net.URI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class ListInQueryTest {

    private final Slice slice = new Slice(Lamps.class);

    @OpenDoor
    @RestController
    static class Lamps {

        enum Order {
            NAME,
            BOUGHT_ON
        }

        record Asked(Order by, boolean descending, int limit, int offset, boolean total) {}

        @GetMapping("/api/lamps")
        Asked find(@SortedBy("-bought_on") Sort<Order> order, Page page) {
            return new Asked(order.by(), order.descending(), page.limit(), page.offset(), page.counted());
        }
    }

    @AfterEach
    void close() {
        slice.close();
    }

    @ParameterizedTest
    @CsvSource({"''", "?sort=&limit=&offset=&total="})
    void givenNothingSaid_whenAskedFor_thenAllOfItAsUsualAndCounted(String query) {
        assertThat(get(query)).bodyJson().isStrictlyEqualTo("""
                {"by": "BOUGHT_ON", "descending": true, "limit": 10000, "offset": 0, "total": true}""");
    }

    @Test
    void givenOrderAndPart_whenAskedFor_thenThose() {
        assertThat(get("?sort=name&limit=25&offset=50&total=false")).bodyJson().isStrictlyEqualTo("""
                {"by": "NAME", "descending": false, "limit": 25, "offset": 50, "total": false}""");
    }

    @ParameterizedTest
    @CsvSource({
        "limit=many, limit, not-a-whole-number",
        "limit=-1, limit, too-small",
        "offset=1.5, offset, not-a-whole-number",
        "offset=-1, offset, too-small",
        "total=perhaps, total, wrong-kind",
        "sort=colour, sort, not-a-choice",
        "sort=NAME, sort, not-a-choice",
        "sort=%00, sort, unusable-characters",
    })
    void givenNonsense_whenAskedFor_thenRefusedWithTheNameOfTheParameter(String query, String field, String code) {
        var answer = get("?" + query);

        assertThat(answer).hasStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(answer).bodyJson().extractingPath("errors[0].field").isEqualTo(field);
        assertThat(answer).bodyJson().extractingPath("errors[0].code").isEqualTo(code);
    }

    private MvcTestResult get(String query) {
        return slice.mvc().get().uri(URI.create("/api/lamps" + query)).exchange();
    }
}
