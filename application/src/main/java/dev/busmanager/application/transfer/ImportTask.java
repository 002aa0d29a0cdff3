package dev.busmanager.application.transfer;

import dev.busmanager.application.shared.Actor;
import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.PersonId;
import dev.busmanager.domain.identity.Role;
import dev.busmanager.domain.identity.SessionId;
import dev.busmanager.domain.shared.Version;
import dev.busmanager.domain.transfer.ImportId;
import java.util.Map;
import java.util.UUID;

/**
 * What a job has to know: which import in which state, and in whose name. What he may do was asked when he began it.
 */
record ImportTask(ImportId id, Version version, Actor.SignedIn actor) {

    Map<String, Object> payload() {
        return Map.of(
                "import", id.toString(),
                "version", version.number(),
                "account", actor.account().value().toString(),
                "person", actor.person().value().toString(),
                "session", actor.session().value().toString());
    }

    static ImportTask of(Map<String, Object> payload) {
        return new ImportTask(
                new ImportId(uuid(payload, "import")),
                new Version(((Number) payload.get("version")).longValue()),
                new Actor.SignedIn(
                        new AccountId(uuid(payload, "account")),
                        new PersonId(uuid(payload, "person")),
                        Role.OFFICE,
                        new SessionId(uuid(payload, "session")),
                        null));
    }

    private static UUID uuid(Map<String, Object> payload, String name) {
        return UUID.fromString(payload.get(name).toString());
    }
}
