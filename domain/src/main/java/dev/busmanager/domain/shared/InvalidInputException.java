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

    public InvalidInputException(String field, String message) {
        this(List.of(new InvalidField(field, message)));
    }

    @Override
    public List<InvalidField> fields() {
        return fields;
    }
}
