package dev.busmanager.adapter.rest.driver;

import dev.busmanager.adapter.rest.shared.TableColumn;
import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.application.driver.in.PersonView.Login;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The register of persons as a sheet. */
final class PersonColumns {

    private PersonColumns() {}

    /** @param company whose days are meant */
    static List<TableColumn<PersonView>> in(ZoneId company) {
        return List.of(
                TableColumn.text("Name", 24, PersonView::fullName),
                TableColumn.text("Phone", 16, PersonView::phone),
                TableColumn.text("E-mail", 26, of(Login::email)),
                TableColumn.text("Licence no.", 18, person -> person.licence().number().confirmed()),
                TableColumn.day("Licence until", person -> person.licence().expiry().confirmed()),
                TableColumn.text("Address", 30, PersonView::address),
                TableColumn.text("Role", 12, of(login -> login.role().wire())),
                TableColumn.text("Status", 12, of(login -> login.status().wire())),
                TableColumn.day("Joined", person -> LocalDate.ofInstant(person.createdAt(), company)));
    }

    private static Function<PersonView, @Nullable String> of(Function<Login, String> member) {
        return person -> person.login() == null ? null : member.apply(person.login());
    }
}
