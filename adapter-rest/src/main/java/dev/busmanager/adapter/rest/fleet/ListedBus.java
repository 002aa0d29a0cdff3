package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.application.fleet.in.BusGlance;
import dev.busmanager.application.fleet.in.BusView;
import dev.busmanager.application.fleet.in.SeenBus;

/** The office gets all of a bus, everybody else what it takes to name one. */
sealed interface ListedBus permits BusResponse, BusGlanceResponse {

    static ListedBus of(SeenBus bus) {
        return switch (bus) {
            case BusView view -> BusResponse.of(view);
            case BusGlance glance -> BusGlanceResponse.of(glance);
        };
    }
}
