package dev.busmanager.adapter.rest.expense;

import dev.busmanager.adapter.rest.shared.LongLists;
import dev.busmanager.adapter.rest.shared.RemovalResponse;
import dev.busmanager.adapter.rest.shared.SortedBy;
import dev.busmanager.adapter.rest.shared.TableExport;
import dev.busmanager.application.expense.in.CategoriesUseCase;
import dev.busmanager.application.expense.in.CategoryQueries.Filter;
import dev.busmanager.application.expense.in.CategoryQueries.Order;
import dev.busmanager.application.expense.in.CategoryQueries;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.expense.CategoryId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api")
class CategoryController {

    private final CategoriesUseCase categories;
    private final CategoryQueries queries;
    private final LongLists lists;
    private final TableExport export;

    CategoryController(
            CategoriesUseCase categories, CategoryQueries queries, LongLists lists, TableExport export) {
        this.categories = categories;
        this.queries = queries;
        this.lists = lists;
        this.export = export;
    }

    @GetMapping("/expense-categories")
    @Nullable ResponseEntity<List<CategoryResponse>> find(
            Actor actor,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = "false") boolean archived,
            @SortedBy("name") Sort<Order> order,
            Page page) {
        return answer(actor, filter(name, search, archived), order, page);
    }

    /** The list with its filters, whole and as a file. */
    @GetMapping("/expense-categories/export")
    @Nullable ResponseEntity<byte[]> export(
            Actor actor,
            @RequestParam(defaultValue = TableExport.USUAL) String format,
            @RequestParam(required = false) @Nullable String name,
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = "false") boolean archived,
            @SortedBy("name") Sort<Order> order) {
        var filter = filter(name, search, archived);
        return export.answer(
                "categories-report",
                format,
                CategoryColumns.ALL,
                (page, sink) -> queries.find(actor, filter, order, page, sink));
    }

    private static Filter filter(@Nullable String name, @Nullable String search, boolean archived) {
        return new Filter(name == null || name.isBlank() ? null : name.strip(), search, archived);
    }

    /** The same list under an address that old clients know. */
    @GetMapping("/expenses/categories")
    @Nullable ResponseEntity<List<CategoryResponse>> all(Actor actor) {
        return answer(actor, Filter.ALL, Sort.by(Order.NAME), new Page(Page.MOST, 0));
    }

    private @Nullable ResponseEntity<List<CategoryResponse>> answer(
            Actor actor, Filter filter, Sort<Order> order, Page page) {
        return lists.answer(sink -> queries.find(actor, filter, order, page, sink), CategoryResponse::of);
    }

    @GetMapping("/expense-categories/{id}")
    CategoryResponse one(Actor actor, @PathVariable UUID id) {
        return CategoryResponse.of(categories.one(actor, new CategoryId(id)));
    }

    @PostMapping("/expense-categories")
    CategoryResponse add(Actor actor, @RequestBody NewCategoryRequest body) {
        return CategoryResponse.of(categories.add(actor, body.categoryId(), body.members()));
    }

    @PutMapping("/expense-categories/{id}")
    CategoryResponse change(
            Actor actor, @PathVariable UUID id, @RequestBody CategoryRequest body, ExpectedVersion expected) {
        return CategoryResponse.of(categories.change(actor, new CategoryId(id), body.members(), expected));
    }

    @DeleteMapping("/expense-categories/{id}")
    RemovalResponse remove(Actor actor, @PathVariable UUID id, ExpectedVersion expected) {
        return RemovalResponse.of(categories.remove(actor, new CategoryId(id), expected), "Category");
    }

    @PostMapping("/expense-categories/{id}/restoration")
    CategoryResponse restore(Actor actor, @PathVariable UUID id) {
        return CategoryResponse.of(categories.restore(actor, new CategoryId(id)));
    }
}
