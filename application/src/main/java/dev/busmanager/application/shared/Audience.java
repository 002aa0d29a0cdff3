package dev.busmanager.application.shared;

import dev.busmanager.domain.identity.AccountId;
import dev.busmanager.domain.identity.Role;

/** Whom a live event concerns. */
public sealed interface Audience {

    record Account(AccountId account) implements Audience {}

    record Holders(Role role) implements Audience {}

    record Everyone() implements Audience {}

    Audience EVERYONE = new Everyone();

    static Audience of(AccountId account) {
        return new Account(account);
    }

    static Audience of(Role role) {
        return new Holders(role);
    }

    default boolean includes(Actor.SignedIn person) {
        return switch (this) {
            case Account(var account) -> account.equals(person.account());
            case Holders(var role) -> role == person.role();
            case Everyone _ -> true;
        };
    }
}
