package dev.busmanager.adapter.rest.operations;

/** Which version of the program answers. */
public record ApiVersion(String text) {}
