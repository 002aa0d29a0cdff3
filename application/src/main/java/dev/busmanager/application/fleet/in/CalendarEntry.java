package dev.busmanager.application.fleet.in;

import dev.busmanager.domain.fleet.PaperKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * Something that ends or is due on a day.
 *
 * @param id of the paper or the tax
 * @param revision how often it was saved
 */
public record CalendarEntry(
        Type type, UUID id, PaperKind kind, HolderView holder, LocalDate day, Instant updatedAt, long revision) {

    public enum Type {
        PAPER,
        TAX
    }
}
