package dev.busmanager.application.shared;

/** By what a list is sorted. */
public record Sort<B extends Enum<B>>(B by, boolean descending) {

    public static <B extends Enum<B>> Sort<B> by(B by) {
        return new Sort<>(by, false);
    }
}
