package dev.busmanager.application.network.in;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.network.State;
import java.util.List;

/** The states and union territories, by name. */
public interface StatesUseCase {

    List<State> all(Actor actor);
}
