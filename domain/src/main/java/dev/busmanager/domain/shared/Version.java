package dev.busmanager.domain.shared;

/** How often a record was saved; two people who edit the same one notice each other by it. */
public record Version(long number) {

    public static final Version FIRST = new Version(1);

    public Version next() {
        return new Version(number + 1);
    }
}
