package dev.busmanager.domain.shared;

/** A client named a new record by an id that stands for another one already. */
public final class IdTakenException extends DomainException {

    public IdTakenException() {
        super(
                Kind.CONFLICT,
                "record.id-taken",
                "There is another record under this id already; use a new id for a new record");
    }
}
