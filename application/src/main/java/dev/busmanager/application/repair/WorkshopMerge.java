package dev.busmanager.application.repair;

import dev.busmanager.application.repair.in.WorkshopsUseCase.WorkshopMembers;
import dev.busmanager.domain.repair.Workshop;
import dev.busmanager.domain.repair.WorkshopCode;
import dev.busmanager.domain.repair.WorkshopId;
import dev.busmanager.domain.shared.Flaw;
import dev.busmanager.domain.shared.InvalidInputException;
import dev.busmanager.domain.shared.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a workshop is, given what it was and what somebody says of it now. */
final class WorkshopMerge {

    private WorkshopMerge() {}

    static Workshop fresh(WorkshopId id, WorkshopCode code, WorkshopMembers members) {
        return new Workshop(
                id,
                code,
                there("org_name", members.name().over(null)),
                members.contactPerson().over(null),
                members.phone().over(null),
                members.email().over(null),
                members.address().over(null),
                orActive(members.active().over(null)),
                null,
                Version.FIRST);
    }

    static Workshop merged(Workshop workshop, WorkshopMembers members) {
        return new Workshop(
                workshop.id(),
                there("org_code", members.code().over(workshop.code())),
                there("org_name", members.name().over(workshop.name())),
                members.contactPerson().over(workshop.contactPerson()),
                members.phone().over(workshop.phone()),
                members.email().over(workshop.email()),
                members.address().over(workshop.address()),
                orActive(members.active().over(workshop.active())),
                workshop.archivedAt(),
                workshop.version());
    }

    private static boolean orActive(@Nullable Boolean active) {
        return active == null || active;
    }

    private static <T> T there(String field, @Nullable T value) {
        if (value == null) throw new InvalidInputException(field, Flaw.missing());
        return value;
    }

    /** As the audit trail remembers it, with the names of the wire. */
    static Map<String, Object> written(Workshop workshop) {
        var members = new LinkedHashMap<String, Object>();
        put(members, "org_code", workshop.code().text());
        put(members, "org_name", workshop.name());
        put(members, "contact_person", workshop.contactPerson());
        put(members, "phone", workshop.phone());
        put(members, "email", workshop.email());
        put(members, "address", workshop.address());
        put(members, "is_active", workshop.active());
        return members;
    }

    private static void put(Map<String, Object> members, String name, @Nullable Object value) {
        if (value != null) members.put(name, value);
    }
}
