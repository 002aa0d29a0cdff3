package dev.busmanager.application.network;

import dev.busmanager.application.network.in.StatesUseCase;
import dev.busmanager.application.network.out.States;
import dev.busmanager.application.shared.Actor;
import dev.busmanager.application.shared.Permission;
import dev.busmanager.domain.network.State;
import java.util.List;

public final class StatesService implements StatesUseCase {

    private final States states;

    public StatesService(States states) {
        this.states = states;
    }

    @Override
    public List<State> all(Actor actor) {
        Permission.READ_STATES.require(actor);
        return states.all();
    }
}
