package dev.busmanager.application.shared;

import dev.busmanager.domain.shared.IdTakenException;
import java.util.Optional;

/** A call that was made before and whose answer got lost, told from an id that was used twice. */
public final class MadeBefore {

    private MadeBefore() {}

    /**
     * @param meant what shall be made now
     * @param known what was made under the same id; nothing when whoever asks must not see it
     */
    public static <R> void require(R meant, Optional<R> known) {
        if (!known.equals(Optional.of(meant))) throw new IdTakenException();
    }
}
