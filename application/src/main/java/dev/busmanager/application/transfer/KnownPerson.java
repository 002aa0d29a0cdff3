package dev.busmanager.application.transfer;

import dev.busmanager.application.driver.in.PersonView;
import dev.busmanager.domain.shared.Flaw;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who of the register is meant by a row. Where that is not certain, the cell is refused: a wrong guess writes over somebody. */
final class KnownPerson {

    private final RowCells row;
    private final PersonMarks marks;
    private final List<PersonView> alike;

    KnownPerson(RowCells row, List<PersonView> alike) {
        this.row = row;
        this.marks = PersonMarks.of(row);
        this.alike = alike;
    }

    /** @return nobody for somebody new, and where a cell was refused */
    @Nullable PersonView find() {
        var byEmail = those(marks::hasEmailOf);
        var byLicence = those(marks::hasLicenceOf);
        if (!byEmail.isEmpty()) {
            var meant = byEmail.getFirst();
            if (byLicence.stream().anyMatch(other -> !other.id().equals(meant.id())))
                row.refuse("license_number", Flaw.taken());
            return present("email", meant);
        }
        if (!byLicence.isEmpty()) return byLicence(byLicence);
        var byName = those(marks::isCalledLike).stream()
                .filter(person -> person.archivedAt() == null)
                .toList();
        var byPhone = byName.stream()
                .filter(person -> marks.hasPhoneOf(PersonMarks.of(person)))
                .toList();
        return only("full_name", byPhone.isEmpty() ? byName : byPhone);
    }

    private @Nullable PersonView byLicence(List<PersonView> holders) {
        var possible = holders.stream()
                .filter(person -> !marks.differsInEmail(PersonMarks.of(person)))
                .toList();
        if (possible.isEmpty()) row.refuse("license_number", Flaw.taken());
        var meant = only("license_number", possible);
        return meant == null ? null : present("license_number", meant);
    }

    private @Nullable PersonView only(String member, List<PersonView> people) {
        if (people.size() > 1) row.refuse(member, Flaw.ambiguous());
        return people.size() == 1 ? people.getFirst() : null;
    }

    private PersonView present(String member, PersonView person) {
        if (person.archivedAt() != null) row.refuse(member, Flaw.putAway());
        return person;
    }

    private List<PersonView> those(Predicate<PersonMarks> meant) {
        return alike.stream()
                .filter(person -> meant.test(PersonMarks.of(person)))
                .toList();
    }
}
