package dev.busmanager.bootstrap.wiring;

import dev.busmanager.application.expense.CategoriesService;
import dev.busmanager.application.expense.in.CategoriesUseCase;
import dev.busmanager.application.expense.in.CategoryQueries;
import dev.busmanager.application.expense.out.Categories;
import dev.busmanager.application.expense.out.CategoryUses;
import dev.busmanager.application.shared.ChangeTrail;
import dev.busmanager.application.shared.out.Ids;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ExpenseWiring {

    /** Wrapped, since it must not be found by its interfaces, where the one inside a transaction is meant. */
    record CategoryRegister(CategoriesService categories) {}

    /** Whoever uses categories joins by being there; at first nobody does, which a plain list would not allow. */
    @Bean
    CategoryRegister categoryRegister(
            Categories categories, ObjectProvider<CategoryUses> uses, ChangeTrail trail, Ids ids, Clock clock) {
        var all = uses.orderedStream().toList();
        return new CategoryRegister(new CategoriesService(categories, all, trail, ids, clock));
    }

    @Bean
    CategoriesUseCase categories(CategoryRegister register, InTransaction inTransaction) {
        return inTransaction.run(CategoriesUseCase.class, register.categories());
    }

    @Bean
    CategoryQueries categoryQueries(CategoryRegister register, InTransaction inTransaction) {
        return inTransaction.run(CategoryQueries.class, register.categories());
    }
}
