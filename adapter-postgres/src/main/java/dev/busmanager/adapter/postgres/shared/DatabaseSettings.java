package dev.busmanager.adapter.postgres.shared;

/**
 * @param connections how many the pool may hold; the listener has one more
 */
public record DatabaseSettings(DatabaseAddress address, int connections) {}
