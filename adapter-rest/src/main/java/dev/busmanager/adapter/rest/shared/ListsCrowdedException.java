package dev.busmanager.adapter.rest.shared;

/** So many long lists are being sent at once that there is no place for another one. */
final class ListsCrowdedException extends RuntimeException {}
