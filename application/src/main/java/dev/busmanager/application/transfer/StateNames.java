package dev.busmanager.application.transfer;

import dev.busmanager.application.network.in.StatesUseCase;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.network.StateId;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;

/** States as people write them: by name or by code. */
final class StateNames {

    private final StatesUseCase states;

    StateNames(StatesUseCase states) {
        this.states = states;
    }

    StateId read(Actor actor, String member, String text) {
        var word = Headings.word(text);
        return states.all(actor).stream()
                .filter(state -> Headings.word(state.name()).equals(word) || Headings.word(state.code()).equals(word))
                .findFirst()
                .orElseThrow(() -> new InvalidInputException(member, Flaw.unknownReference()))
                .id();
    }
}
