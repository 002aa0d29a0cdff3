package dev.busmanager.application.shared;

/**
 * Something happened that every process on this database should know.
 *
 * @param topic what it is about, such as {@code account}
 * @param subject which one
 */
public record Signal(String topic, String subject) {}
