package dev.busmanager.domain.shared;

/** One member of an input that cannot be taken as it is, named as on the wire. */
public record InvalidField(String field, String message) {}
