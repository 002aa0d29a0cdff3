package dev.busmanager.bootstrap.e2e;

import static dev.busmanager.bootstrap.e2e.Call.call;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The rows of categories: drivers see them, the office changes them. */
final class CategoriesInMatrix {

    private final Client office;

    CategoriesInMatrix(Client office) {
        this.office = office;
    }

    List<Call> calls() {
        return List.of(
                call("GET", "/api/expense-categories").answers(401, 200, 403, 200),
                call("GET", "/api/expense-categories/export").answers(401, 200, 403, 200),
                call("GET", "/api/expenses/categories").answers(401, 200, 403, 200),
                call("GET", "/api/expense-categories/{id}").at(_ -> category()).answers(401, 200, 403, 200),
                call("POST", "/api/expense-categories").with(_ -> newCategory()).answers(401, 403, 403, 200),
                call("PUT", "/api/expense-categories/{id}")
                        .at(_ -> category())
                        .with(Map.of("needs_photo", true))
                        .answers(401, 403, 403, 200),
                call("DELETE", "/api/expense-categories/{id}").at(_ -> category()).answers(401, 403, 403, 200),
                call("POST", "/api/expense-categories/{id}/restoration")
                        .at(_ -> category() + "/restoration")
                        .answers(401, 403, 403, 200));
    }

    private String category() {
        var made = office.post("/api/expense-categories", newCategory()).expect(200);
        return "/api/expense-categories/" + made.json().get("id").asString();
    }

    private Map<String, Object> newCategory() {
        return Map.of("name", "Of the matrix " + UUID.randomUUID());
    }
}
