package dev.busmanager.adapter.rest.shared;

import dev.busmanager.domain.network.State;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A state as it stands inside another record. */
public record StateInShort(UUID id, String stateName, String stateCode) {

    public static StateInShort of(State state) {
        return new StateInShort(state.id().value(), state.name(), state.code());
    }

    public static @Nullable StateInShort orNull(@Nullable State state) {
        return state == null ? null : of(state);
    }
}
