package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.application.fleet.in.HolderView;
import dev.busmanager.domain.fleet.PaperHolder;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param type bus, person or company
 * @param id of the bus or the person
 */
record HolderResponse(
        String type, @Nullable UUID id, @Nullable String name, @Nullable String registrationNumber) {

    static HolderResponse of(HolderView holder) {
        return switch (holder.holder()) {
            case PaperHolder.OfBus(var bus) ->
                new HolderResponse("bus", bus.value(), holder.name(), holder.plate());
            case PaperHolder.OfPerson(var person) ->
                new HolderResponse("person", person.value(), holder.name(), null);
            case PaperHolder.OfCompany _ -> new HolderResponse("company", null, null, null);
        };
    }
}
