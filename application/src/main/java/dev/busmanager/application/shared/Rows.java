package dev.busmanager.application.shared;

import java.util.List;

/** A page of a list and how many rows the whole list has. */
public record Rows<T>(List<T> rows, long total) {

    public Rows {
        rows = List.copyOf(rows);
    }
}
