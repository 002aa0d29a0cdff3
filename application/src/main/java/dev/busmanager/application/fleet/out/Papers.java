package dev.busmanager.application.fleet.out;

import dev.busmanager.domain.fleet.Paper;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.fleet.PaperKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

public interface Papers {

    /** The one of its kind that counts and runs longest. */
    Optional<Paper> current(PaperHolder holder, PaperKind kind);

    /** The last one of its kind that its holder has told of and nobody has decided on. */
    Optional<Paper> reported(PaperHolder holder, PaperKind kind);

    void add(Paper paper, Instant now);

    void update(Paper paper, Instant now);

    /** Takes out all of a kind that count and end after that day; without a day all that count. */
    void close(PaperHolder holder, PaperKind kind, @Nullable LocalDate after, Instant now);
}
