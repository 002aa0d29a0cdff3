package dev.busmanager.application.expense;

import dev.busmanager.application.expense.in.CategoriesUseCase;
import dev.busmanager.application.expense.in.CategoryQueries;
import dev.busmanager.application.expense.in.CategoryView;
import dev.busmanager.application.expense.out.Categories;
import dev.busmanager.application.expense.out.CategoryUses;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Archive;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.ExpectedVersion;
import dev.busmanager.application.shared.MadeBefore;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.application.shared.RecordKind;
import dev.busmanager.application.shared.Removal;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.application.shared.out.Ids;
import dev.busmanager.domain.expense.Category;
import dev.busmanager.domain.expense.CategoryId;
import dev.busmanager.domain.expense.ExpenseException;
import dev.busmanager.domain.identity.Role;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

public final class CategoriesService implements CategoriesUseCase, CategoryQueries {

    static final RecordKind CATEGORY = new RecordKind("expense", "expense_category", Role.OFFICE, Role.DRIVER);

    private final Categories categories;
    private final List<CategoryUses> uses;
    private final ChangeTrail trail;
    private final Archive<Category> archive;
    private final Ids ids;
    private final Clock clock;

    public CategoriesService(
            Categories categories, List<CategoryUses> uses, ChangeTrail trail, Ids ids, Clock clock) {
        this.categories = categories;
        this.uses = List.copyOf(uses);
        this.trail = trail;
        this.archive = new Archive<>(CATEGORY, categories::update, trail, clock);
        this.ids = ids;
        this.clock = clock;
    }

    @Override
    public @Nullable Long find(Actor actor, Filter filter, Sort<Order> sort, Page page, RowSink<CategoryView> sink) {
        Permission.READ_CATEGORIES.require(actor);
        return categories.find(filter, sort, page, sink);
    }

    @Override
    public CategoryView one(Actor actor, CategoryId id) {
        Permission.READ_CATEGORIES.require(actor);
        return view(id);
    }

    @Override
    public CategoryView add(Actor actor, @Nullable CategoryId id, CategoryMembers members) {
        Permission.CHANGE_CATEGORIES.require(actor);
        var category = CategoryMerge.fresh(id == null ? new CategoryId(ids.next()) : id, members);
        if (categories.add(category, clock.instant()))
            trail.added(actor, CATEGORY, category.id(), CategoryMerge.written(category));
        else MadeBefore.require(category, categories.lock(category.id()).map(Category::withoutHistory));
        return view(category.id());
    }

    @Override
    public CategoryView change(Actor actor, CategoryId id, CategoryMembers members, ExpectedVersion expected) {
        var category = locked(actor, id, expected);
        var changed = CategoryMerge.merged(category, members);
        categories.update(changed, clock.instant());
        trail.changed(actor, CATEGORY, id, CategoryMerge.written(category), CategoryMerge.written(changed));
        return view(id);
    }

    @Override
    public Removal remove(Actor actor, CategoryId id, ExpectedVersion expected) {
        var category = locked(actor, id, expected);
        long open = uses.stream().mapToLong(use -> use.openExpenses(id)).sum();
        if (open > 0) throw new ExpenseException.CategoryInUse(open);
        if (uses.stream().anyMatch(use -> use.remembers(id))) return archive.putAway(actor, id, category);
        categories.remove(id);
        trail.removed(actor, CATEGORY, id, CategoryMerge.written(category));
        return Removal.REMOVED;
    }

    @Override
    public CategoryView restore(Actor actor, CategoryId id) {
        archive.bringBack(actor, id, locked(actor, id, ExpectedVersion.ANY));
        return view(id);
    }

    private Category locked(Actor actor, CategoryId id, ExpectedVersion expected) {
        Permission.CHANGE_CATEGORIES.require(actor);
        var category = categories.lock(id).orElseThrow(ExpenseException.NoSuchCategory::new);
        expected.check(category.version());
        return category;
    }

    private CategoryView view(CategoryId id) {
        return categories.view(id).orElseThrow(ExpenseException.NoSuchCategory::new);
    }
}
