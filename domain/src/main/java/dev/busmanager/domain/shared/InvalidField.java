package dev.busmanager.domain.shared;

/** One member of an input that cannot be taken as it is, named as on the wire, with an English sentence about it. */
public record InvalidField(String field, Flaw flaw, String message) {

    public InvalidField(String field, Flaw flaw) {
        this(field, flaw, "'%s' %s".formatted(field, flaw.words()));
    }
}
