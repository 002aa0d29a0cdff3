package dev.busmanager.domain.shared;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Input that has the wrong shape or lies out of range; all that is wrong with it is told at once. */
public final class InvalidInputException extends DomainException {

    private final transient List<InvalidField> fields;

    public InvalidInputException(List<InvalidField> fields) {
        super(
                Kind.INVALID,
                "input.invalid",
                fields.stream().map(InvalidField::message).collect(Collectors.joining(". ")),
                Map.of());
        this.fields = List.copyOf(fields);
    }

    public InvalidInputException(String field, Flaw flaw) {
        this(List.of(new InvalidField(field, flaw)));
    }

    /** Where there is a better sentence than one that begins with the name of the member. */
    public InvalidInputException(String field, Flaw flaw, String message) {
        this(List.of(new InvalidField(field, flaw, message)));
    }

    /** The same where the call names a member in its own way. */
    public InvalidInputException renamed(String field, String onTheWire) {
        return new InvalidInputException(fields.stream()
                .map(each -> each.field().equals(field)
                        ? new InvalidField(onTheWire, each.flaw(), each.message())
                        : each)
                .toList());
    }

    @Override
    public List<InvalidField> fields() {
        return fields;
    }
}
