package dev.busmanager.application.driver;

import dev.busmanager.application.driver.in.PersonView;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person as the audit trail remembers him, with the names of the wire. */
final class PersonAsWritten {

    private final Map<String, Object> members = new LinkedHashMap<>();

    private PersonAsWritten() {}

    static Map<String, Object> members(PersonView person) {
        var login = person.login();
        var licence = person.licence();
        return new PersonAsWritten()
                .with("full_name", person.fullName())
                .with("email", login == null ? null : login.email())
                .with("role", login == null ? null : login.role().wire())
                .with("phone", person.phone())
                .with("address", person.address())
                .with("license_number", licence.number().confirmed())
                .with("license_expiry", licence.expiry().confirmed())
                .with("reported_license_number", licence.number().reported())
                .with("reported_license_expiry", licence.expiry().reported())
                .members;
    }

    private PersonAsWritten with(String name, @Nullable Object value) {
        if (value != null) members.put(name, value.toString());
        return this;
    }
}
