package dev.busmanager.adapter.rest.shared;

import dev.busmanager.domain.shared.Answers;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The members with which a caller answers questions. Whoever sends no {@code confirm} cannot be asked. */
public final class Confirmation {

    private Confirmation() {}

    public static Answers of(@Nullable List<String> confirm, @Nullable String reason) {
        return new Answers(confirm == null ? null : Set.copyOf(confirm), reason);
    }
}
