package dev.busmanager.application.network.out;

import dev.busmanager.domain.network.State;
import dev.busmanager.domain.network.StateId;
import java.util.List;

public interface States {

    /** By name. */
    List<State> all();

    boolean contains(StateId id);
}
