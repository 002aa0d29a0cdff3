package dev.busmanager.adapter.rest.shared;

/** For calls that have nothing to show: clients parse every answer, so there is always a body. */
public record MessageResponse(String message) {}
