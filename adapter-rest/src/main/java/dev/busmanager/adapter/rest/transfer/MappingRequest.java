package dev.busmanager.adapter.rest.transfer;

import dev.busmanager.adapter.rest.shared.Required;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** @param members what each column is, in their order; an empty text for one that is not taken */
record MappingRequest(@Required @Nullable List<@Nullable String> members) {

    List<String> known() {
        if (members == null) throw new InvalidInputException("members", Flaw.missing());
        return members.stream().map(member -> member == null ? "" : member.strip()).toList();
    }
}
