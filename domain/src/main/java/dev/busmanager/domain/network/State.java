package dev.busmanager.domain.network;

/** A state or union territory of India; it decides whether a supply stays within a state. */
public record State(StateId id, String name, String code, boolean unionTerritory) {}
