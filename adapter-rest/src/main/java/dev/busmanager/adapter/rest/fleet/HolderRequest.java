package dev.busmanager.adapter.rest.fleet;

import dev.busmanager.adapter.rest.shared.Choices;
import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.application.fleet.in.PaperQueries.HolderKind;
import dev.busmanager.domain.fleet.BusId;
import dev.busmanager.domain.fleet.PaperHolder;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param id of the bus or the person; the company needs none */
record HolderRequest(@Required @Nullable String type, @Nullable UUID id) {

    PaperHolder holder() {
        var kind = kind("holder.type", type);
        if (kind == null) throw new InvalidInputException("holder.type", Flaw.missing());
        if (kind == HolderKind.COMPANY) return PaperHolder.COMPANY;
        if (id == null) throw new InvalidInputException("holder.id", Flaw.missing());
        return kind == HolderKind.BUS ? PaperHolder.of(new BusId(id)) : PaperHolder.of(new PersonId(id));
    }

    static @Nullable HolderKind kind(String field, @Nullable String text) {
        return Choices.optional(field, text, HolderKind.values(), kind -> kind.name().toLowerCase(Locale.ROOT));
    }
}
