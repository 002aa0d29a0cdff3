package dev.busmanager.domain.shared;

/** How often a record was saved; two people who edit the same one notice each other by it. */
public record Version(long number) {

    /** Of what is not there yet: whoever saw nothing can say that he wants to be the first. */
    public static final Version NONE = new Version(0);

    public static final Version FIRST = NONE.next();

    public Version next() {
        return new Version(number + 1);
    }
}
