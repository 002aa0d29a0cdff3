package dev.busmanager.application.driver.out;

import dev.busmanager.application.driver.in.PersonQueries.Filter;
import dev.busmanager.application.driver.in.PersonQueries.HeldRole;
import dev.busmanager.application.driver.in.PersonQueries.Order;
import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.application.shared.Page;
import dev.busmanager.application.shared.RowSink;
import dev.busmanager.application.shared.Sort;
import dev.busmanager.domain.driver.Confirmable;
import dev.busmanager.domain.identity.PersonId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The register of persons, with what several features know of each. */
public interface Persons {

    Optional<PersonView> view(PersonId id);

    /** For an id that a new person is to have: nobody else can add one under it until the unit of work ends. */
    Optional<PersonView> claim(PersonId id);

    @Nullable Long find(Filter filter, Sort<Order> sort, Page page, RowSink<PersonView> sink);

    /** By all of the name, of the e-mail or of the licence number, in any spelling. */
    List<PersonView> alike(String fullName, @Nullable String email, @Nullable String licenceNumber);

    @Nullable Long roles(Page page, RowSink<HeldRole> sink);

    void keepLicenceNumber(PersonId id, Confirmable<String> number);
}
