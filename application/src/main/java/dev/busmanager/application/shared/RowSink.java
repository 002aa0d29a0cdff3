package dev.busmanager.application.shared;

/**
 * Takes the rows of a list one by one, while the database still reads the next ones: a list may have thousands, and
 * nobody shall hold them all.
 */
@FunctionalInterface
public interface RowSink<T> {

    void row(T row);
}
