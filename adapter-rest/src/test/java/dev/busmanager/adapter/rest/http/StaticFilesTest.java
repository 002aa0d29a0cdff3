package dev.busmanager.adapter.rest.http;

import static org.assertj.core.api.Assertions.assertThat;

import dev.busmanager.adapter.rest.shared.Slice;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

class StaticFilesTest {

    private final Slice slice = new Slice(StaticFiles.class);
    private final MockMvcTester mvc = slice.mvc();

    @AfterEach
    void close() {
        slice.close();
    }

    @Test
    void givenFileWithItsContentInItsName_whenAsked_thenKeptForAYear() {
        assertThat(mvc.get().uri("/assets/index-abc123.js"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @CsvSource({
        "/sw.js, text/javascript",
        "/manifest.json, application/json",
        "/index.html, text/html",
        "/driver/inbox, text/html"
    })
    void givenFileThatTellsTheVersion_whenAsked_thenAskedForAnewEachTime(String path, String type) {
        var answer = assertThat(mvc.get().uri(path));

        answer.hasStatusOk().hasHeader("Cache-Control", "no-cache");
        answer.hasContentTypeCompatibleWith(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/index-gone.js", "/gone.js", "/api/gone", "/health"})
    void givenAddressThatIsNoPage_whenNotThere_thenNotAnsweredWithThePage(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(HttpStatus.NOT_FOUND);
    }
}
