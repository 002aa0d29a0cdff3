package dev.busmanager.bootstrap.demo;

/** Where the use cases are. */
@FunctionalInterface
public interface House {

    <T> T get(Class<T> type);
}
