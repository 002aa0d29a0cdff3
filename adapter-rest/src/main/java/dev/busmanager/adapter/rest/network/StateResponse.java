package dev.busmanager.adapter.rest.network;

import dev.busmanager.domain.network.State;
import java.util.UUID;

record StateResponse(UUID id, String stateName, String stateCode, boolean isUnionTerritory) {

    static StateResponse of(State state) {
        return new StateResponse(state.id().value(), state.name(), state.code(), state.unionTerritory());
    }
}
