package dev.busmanager.bootstrap.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** The steps of an import, as the office takes them. */
record ImportCalls(Client office) {

    JsonNode pasted(String kind, String text) {
        return office.post("/api/imports", Map.of("kind", kind, "text", text)).expect(200).json();
    }

    JsonNode checked(JsonNode batch) {
        return over(office.post(path(batch) + "/check", null).expect(200).json());
    }

    JsonNode written(JsonNode batch) {
        var checked = checked(batch);
        assertThat(checked.get("wrong_rows").asInt()).as(wrong(checked).toString()).isZero();
        var done = over(office.post(path(checked) + "/writing", null).expect(200).json());
        assertThat(done.get("state").asString()).isEqualTo("written");
        return done;
    }

    JsonNode undone(JsonNode batch) {
        return office.post(path(batch) + "/undo", null).expect(200).json();
    }

    /** Each as "row column member code". */
    List<String> wrong(JsonNode batch) {
        var rows = office.get(path(batch) + "/rows?outcome=wrong").expect(200).json();
        return StreamSupport.stream(rows.spliterator(), false)
                .flatMap(row -> StreamSupport.stream(row.get("errors").spliterator(), false)
                        .map(error -> "%d %s %s %s"
                                .formatted(
                                        row.get("row").asInt(),
                                        error.get("column").isNull() ? "-" : error.get("column").asInt(),
                                        error.get("member").asString(),
                                        error.get("code").asString())))
                .toList();
    }

    JsonNode over(JsonNode batch) {
        var job = "/api/jobs/" + batch.get("job_id").asString();
        var until = Instant.now().plusSeconds(60);
        while (Instant.now().isBefore(until)) {
            var state = office.get(job).expect(200).json().get("state").asString();
            if (state.equals("done")) return office.get(path(batch)).expect(200).json();
            assertThat(state).isIn("waiting", "running");
            Thread.onSpinWait();
        }
        throw new AssertionError("The job does not end");
    }

    static String path(JsonNode batch) {
        return "/api/imports/" + batch.get("id").asString();
    }
}
