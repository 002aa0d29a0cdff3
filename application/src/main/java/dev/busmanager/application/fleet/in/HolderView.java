package dev.busmanager.application.fleet.in;

import dev.busmanager.domain.fleet.PaperHolder;
import org.jspecify.annotations.Nullable;

/**
 * Whose something is, as people call it.
 *
 * @param name of a bus or a person, where it has one
 * @param plate of a bus
 */
public record HolderView(PaperHolder holder, @Nullable String name, @Nullable String plate) {

    /** What to call it in a sentence; nothing for the company, which has its own name. */
    public @Nullable String calledName() {
        return plate == null ? name : plate;
    }
}
