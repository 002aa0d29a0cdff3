package dev.busmanager.adapter.rest.shared;

import dev.busmanager.domain.shared.Answers;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The members with which a caller answers questions. Whoever sends no {@code confirm} cannot be asked. */
public final class Confirmation {

    private Confirmation() {}

    public static Answers of(@Nullable List<@Nullable String> confirm, @Nullable String reason) {
        return new Answers(confirm == null ? null : codes(confirm), reason);
    }

    /** A list in JSON may have anything in it. */
    private static Set<String> codes(List<@Nullable String> confirm) {
        return confirm.stream().filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
